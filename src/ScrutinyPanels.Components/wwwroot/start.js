// Starts the scripts of govuk-frontend, and again after Blazor has exchanged the page in place.
import { initAll } from './govuk/govuk-frontend.min.js';

function start() {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  initAll();
}

start();
globalThis.Blazor?.addEventListener('enhancedload', start);
