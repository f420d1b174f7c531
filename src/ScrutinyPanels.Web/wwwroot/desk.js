// The chair's screen: posts its forms without leaving the page, looks again when the meeting was changed, keeps what is typed on this device until
// the server has it, and says when the line is down. Without this script every button posts and the page is shown anew.
import { keyOf, lock, nameOf, unlock } from './locked.js';

const desk = document.querySelector('[data-desk]');
const words = desk.dataset;
const line = desk.querySelector('[data-line]');
const saying = desk.querySelector('[data-saying]');
const asked = { 'Scrutiny-Keep': '1' };
const noLine = [429, 502, 503, 504];
const longest = 8_000;
const key = crypto.subtle ? await keyOf(words.keepKey) : null;

let waiting = []; // posts that have not reached the server, in order
let busy = false;
let turn = 0;
let pause = 500;
let timer;
let looking = false;
let lookAgain = false;

const tell = (sentence) => {
  if (line.textContent !== sentence) {
    line.textContent = sentence;
  }
};

const form = () => desk.querySelector('form[data-keeps-words]');
const typed = () => [...new FormData(form() ?? undefined)].filter(([name]) => name.startsWith('Form.'));
const hasWords = () => ['Form.Words', 'Form.Owner', 'Form.DueOn'].some((name) => form()?.elements[name]?.value);

async function keep() {
  if (key) {
    const mine = ++turn;
    const locked = await lock(key, { fields: typed(), waiting });
    try {
      // What was locked later is newer.
      if (mine === turn) {
        localStorage.setItem(nameOf(words.keep), locked);
      }
    } catch {
      // This browser keeps nothing.
    }
  }
}

// What the server wrote into a part, without what it writes anew each time.
const bare = (region) => {
  const copy = region.cloneNode(true);
  copy.querySelectorAll('[name="__RequestVerificationToken"], [name="Form.Key"]').forEach((field) => field.remove());
  return copy.innerHTML;
};
const written = new Map([...desk.querySelectorAll('[data-region]')].map((region) => [region.dataset.region, bare(region)]));

// What is folded out of a case is fetched from its own page, once.
async function unfold(box) {
  const { from, part, missing } = box.dataset;
  delete box.dataset.from;
  const answer = await fetch(from, { headers: asked }).catch(() => null);
  if (!answer || noLine.includes(answer.status)) {
    box.dataset.from = from;
    return;
  }

  const found = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(`main [data-part="${part}"]`);
  if (found) {
    box.innerHTML = found.innerHTML;
  } else {
    box.textContent = missing;
  }
}

const unfoldAll = () => desk.querySelectorAll('details[open] [data-from]').forEach(unfold);

// Puts a part in anew; what is typed in it and what is folded out stays so.
function replace(mine, region, keepsTyped) {
  const boxes = 'input:not([type="hidden"], [type="checkbox"]), textarea, select';
  const values = keepsTyped ? [...mine.querySelectorAll(boxes)].map((field) => [field.id, field.value]) : [];
  const open = [...mine.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
  mine.innerHTML = region.innerHTML;
  for (const [id, value] of values) {
    const field = mine.querySelector(`#${CSS.escape(id)}`);
    if (field && value) {
      field.value = value;
    }
  }

  for (const summary of mine.querySelectorAll('summary')) {
    summary.parentElement.open ||= open.includes(summary.textContent);
  }
}

// Each part that is not as it was is put in anew; the words that somebody types stay, and so does the place of the keyboard.
function show(page, refused) {
  const before = [...desk.querySelectorAll('[data-say]')].map((s) => s.textContent);
  const active = document.activeElement;
  const place = active?.closest('[data-region]') ? { id: active.id, name: active.name, value: active.value, who: active.form?.elements['Form.Who']?.value ?? active.form?.elements['Form.Item']?.value } : null;
  for (const region of page.querySelectorAll('[data-region]')) {
    const name = region.dataset.region;
    const mine = desk.querySelector(`[data-region="${name}"]`);
    const now = bare(region);
    const typing = name === 'write' && hasWords() && !refused && mine.querySelector('form');
    if (mine && !typing && written.get(name) !== now) {
      written.set(name, now);
      replace(mine, region, name !== 'write');
    }
  }

  if (place && !active.isConnected) {
    const same = (e) => (place.id ? e.id === place.id : e.name === place.name && e.value === place.value && (e.form?.elements['Form.Who']?.value ?? e.form?.elements['Form.Item']?.value) === place.who);
    ([...desk.querySelectorAll('button, input, textarea, select, a')].find(same) ?? desk.querySelector('#now'))?.focus({ preventScroll: true });
  }

  const said = [...desk.querySelectorAll('[data-say]')].map((s) => s.textContent).filter((s, i) => s && s !== before[i]);
  if (said.length > 0) {
    saying.textContent = said.join('. ');
  }

  showKeys();
  unfoldAll();
}

async function look() {
  if (looking) {
    lookAgain = true;
    return;
  }

  looking = true;
  try {
    const answer = await fetch(location.href, { headers: asked, signal: AbortSignal.timeout(10_000) });
    if (answer.headers.has('Scrutiny-Next')) {
      location.assign(answer.headers.get('Scrutiny-Next'));
    } else if (answer.ok) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      if (waiting.length === 0) {
        tell('');
      }
    }
  } catch {
    tell(words.offline);
  } finally {
    looking = false;
    if (lookAgain) {
      lookAgain = false;
      await look();
    }
  }
}

async function send() {
  clearTimeout(timer);
  if (busy || waiting.length === 0) {
    return;
  }

  busy = true;
  const { fields } = waiting[0];
  const body = new URLSearchParams(fields);
  body.set('__RequestVerificationToken', desk.querySelector('[name="__RequestVerificationToken"]').value);
  const answer = await fetch(location.href, { method: 'POST', headers: asked, body, signal: AbortSignal.timeout(20_000) }).catch(() => null);
  busy = false;
  if (!answer || noLine.includes(answer.status)) {
    tell(words.offline);
    timer = setTimeout(send, pause);
    pause = Math.min(pause * 2, longest);
    return;
  }

  pause = 500;
  waiting.shift();
  if (answer.headers.has('Scrutiny-Next')) {
    const next = answer.headers.get('Scrutiny-Next');
    if (new URL(next, location.href).pathname === location.pathname) {
      await keep();
      await look();
    } else {
      waiting.unshift({ fields });
      await keep();
      location.assign(next);
      return;
    }
  } else {
    await keep();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (page.querySelector('[data-desk]')) {
      const since = form()?.elements['Form.Words'].value;
      show(page, true);
      if (since && form()) {
        form().elements['Form.Words'].value += `\n${since}`;
      }

      desk.querySelector('.govuk-error-summary')?.focus();
    } else {
      location.reload();
    }
  }

  await send();
}

function showKeys() {
  const keys = desk.querySelector('[data-keys]');
  keys.hidden = false;
  keys.querySelector('[data-keys-on]').checked = keysOn();
}

function keysOn() {
  try {
    return localStorage.getItem('scrutiny.keys') !== 'off';
  } catch {
    return true;
  }
}

desk.addEventListener('submit', async (event) => {
  event.preventDefault();
  const sent = new FormData(event.target, event.submitter);
  sent.delete('__RequestVerificationToken');
  waiting.push({ fields: [...sent] });
  if ('keepsWords' in event.target.dataset) {
    // The words wait with what is to be sent; the box is free for the next ones, which are another thing.
    event.target.reset();
    if (event.target.elements['Form.Key']) {
      event.target.elements['Form.Key'].value = crypto.randomUUID();
    }
  }

  tell(words.sending);
  await keep();
  await send();
});
desk.addEventListener('input', (event) => {
  if (event.target.matches('[data-keys-on]')) {
    try {
      localStorage.setItem('scrutiny.keys', event.target.checked ? 'on' : 'off');
    } catch {
      // This browser keeps nothing.
    }
  } else {
    keep();
  }
});
desk.addEventListener('toggle', unfoldAll, true);
document.addEventListener('keydown', (event) => {
  if (keysOn() && !event.ctrlKey && !event.altKey && !event.metaKey && !event.target.matches('input:not([type="checkbox"]), textarea, select')) {
    const button = desk.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (button?.dataset.key === 'n') {
      event.preventDefault();
      button.click();
    } else if (button) {
      event.preventDefault();
      desk.querySelector('textarea')?.focus();
    }
  }
});
new MutationObserver((changes) => {
  if (changes.some((c) => c.target.dataset?.changes !== undefined)) {
    look();
  }
}).observe(desk, { subtree: true, attributes: true, attributeFilter: ['data-changes'] });
addEventListener('online', () => { send(); look(); });
addEventListener('offline', () => tell(words.offline));
setInterval(() => document.visibilityState === 'visible' && look(), 15_000);

const left = key ? await unlock(key, words.keep) : null;
if (left) {
  for (const [name, value] of left.fields ?? []) {
    const field = form()?.elements[name];
    if (field && value) {
      field.value = value;
    }
  }

  waiting = left.waiting ?? [];
  if (hasWords()) {
    tell(words.restored);
  }

  await send();
}

showKeys();
