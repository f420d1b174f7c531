// Names the answers of a case that are kept on this device and were never saved, each with the link to its step.
import { keyOf, unlock } from './locked.js';

const box = document.querySelector('[data-left]');
const key = box && crypto.subtle ? await keyOf(box.dataset.keepKey) : null;
for (const link of key ? document.querySelectorAll('.govuk-summary-list a[id]') : []) {
  const step = new URL(link.href).pathname;
  if (step.startsWith(box.dataset.left) && await unlock(key, step)) {
    const item = document.createElement('li');
    const there = document.createElement('a');
    there.className = 'govuk-link';
    there.href = step;
    there.textContent = link.closest('.govuk-summary-list__row').querySelector('dt').textContent;
    item.append(there);
    box.querySelector('ul').append(item);
    box.hidden = false;
  }
}
