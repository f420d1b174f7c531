// Starts the scripts of govuk-frontend, and again after Blazor has exchanged the page in place.
import { initAll } from './govuk/govuk-frontend.min.js';

// A reason is asked for only with some answers. Without this script its box is always there.
function showReasons() {
  for (const group of document.querySelectorAll('[data-scrutiny-reason-for]')) {
    const wanted = group.dataset.scrutinyReasonFor.split(' ');
    const box = group.querySelector('.scrutiny-reason');
    const look = () => {
      const chosen = group.querySelector('input[type="radio"]:checked');
      box.hidden = !(chosen && wanted.includes(chosen.value)) && !box.querySelector('.govuk-error-message');
    };
    group.addEventListener('change', look);
    look();
  }
}

function start() {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  initAll();
  showReasons();
}

start();
globalThis.Blazor?.addEventListener('enhancedload', start);
