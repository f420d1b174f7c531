// Lets a pointer put the items of an agenda in order: it posts what the buttons post. Without this script the buttons do it.
const agenda = () => document.querySelector('[data-agenda]');
const items = () => [...agenda().querySelectorAll('[data-item]')];

function showHandles() {
  for (const handle of agenda().querySelectorAll('[data-agenda-handle]')) {
    handle.hidden = false;
    handle.addEventListener('pointerdown', (event) => begin(event, handle));
  }
}

function begin(event, handle) {
  const item = handle.closest('[data-item]');
  const before = items().indexOf(item);
  event.preventDefault();
  item.classList.add('scrutiny-agenda__item--moving');

  const move = ({ clientY }) => {
    const others = items().filter((i) => i !== item);
    const below = others.find((i) => clientY < i.getBoundingClientRect().top + i.offsetHeight / 2);
    if (below ? item.nextElementSibling !== below : item.nextElementSibling) {
      item.parentElement.insertBefore(item, below ?? null);
    }
  };

  const end = () => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
    item.classList.remove('scrutiny-agenda__item--moving');
    const place = items().indexOf(item);
    if (place !== before) {
      post(item.dataset.item, place + 1);
    }
  };

  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}

async function post(id, place) {
  const form = agenda().querySelector('form');
  const body = new FormData(form);
  body.set('Order.Move', `${id}:${place}`);
  try {
    const answer = await fetch(form.action || location.href, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-agenda-items]');
    if (!answer.ok || !fresh) {
      throw new Error('not moved');
    }

    agenda().querySelector('[data-agenda-items]').replaceWith(fresh);
    agenda().querySelector('[data-agenda-place]').textContent = page.querySelector('.govuk-notification-banner__heading')?.textContent.trim() ?? '';
    showHandles();
  } catch {
    location.reload();
  }
}

showHandles();
