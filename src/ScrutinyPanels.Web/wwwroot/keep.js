// Keeps what is entered on a page of questions on this device until the server has it, and sends it again when the line was down. It is
// locked with a key that the page has only for its reader; session.js and signing out remove what is left. Without this script, or where
// the browser cannot lock, the form is posted as any other. The words are those of KeepOnDevice.razor.
import { keyOf, lock, nameOf, unlock } from './locked.js';

const box = document.querySelector('[data-keep]');
const form = box?.closest('form');
const words = box?.dataset;
const noLine = [429, 502, 503, 504];
const asked = { 'Scrutiny-Keep': '1' };
const longest = 8_000;

let pressed = null; // the name of the button
let waits = false; // pressed, and not yet saved
let busy = false; // on its way
let again = false; // pressed once more meanwhile
let kept = false;
let handing = false;
let renewed = false;
let turn = 0;
let pause = 1_000;
let timer;
let key;

const entered = () => [...new FormData(form)].filter(([name]) => name.startsWith('Form.'));
const answerIn = (fields) => JSON.stringify(fields.filter(([name]) => name !== 'Form.Seen'));
const button = () => [...form.querySelectorAll('button[type="submit"]')].find((b) => b.name === (pressed ?? ''));

function tell(sentence, more) {
  if (box.firstChild?.firstChild?.textContent !== sentence) {
    const note = document.createElement('div');
    const line = document.createElement('p');
    note.className = 'govuk-inset-text';
    line.className = 'govuk-body';
    line.textContent = sentence;
    note.append(line, ...(more ? [more] : []));
    box.replaceChildren(note);
  }
}

async function keep() {
  const mine = ++turn;
  const locked = await lock(await key, { fields: entered(), waits, pressed });
  try {
    if (mine === turn) {
      localStorage.setItem(nameOf(words.keep), locked);
    }

    kept = true;
  } catch {
    kept = false;
  }

  box.toggleAttribute('data-keeps', kept);
}

function forget() {
  turn++;
  try {
    localStorage.removeItem(nameOf(words.keep));
  } catch {
    // This browser keeps nothing.
  }
}

function fill(fields) {
  for (const field of [...form.elements].filter((f) => f.name?.startsWith('Form.') && f.type !== 'submit')) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = values.includes(field.value);
    } else {
      field.value = values[0] ?? '';
    }
  }

  form.querySelectorAll('[data-scrutiny-reason-for]').forEach((group) => group.dispatchEvent(new Event('change')));
}

function post(fields) {
  // As the browser itself would post it.
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value.replaceAll(/\r?\n/g, '\r\n')]));
  for (const name of ['__RequestVerificationToken', '_handler']) {
    body.append(name, form.elements[name].value);
  }

  if (pressed) {
    body.append(pressed, 'true');
  }

  return fetch(location.href, { method: 'POST', headers: asked, body, signal: AbortSignal.timeout(20_000) });
}

function lineIsDown() {
  tell(kept ? (navigator.onLine ? words.waiting : words.offline) : words.unkept);
  timer = setTimeout(send, pause);
  pause = Math.min(pause * 2, longest);
}

async function send() {
  clearTimeout(timer);
  if (busy) {
    return;
  }

  busy = true;
  again = false;
  const sent = entered();
  const answer = await post(sent).catch(() => null);
  busy = false;
  if (!answer || noLine.includes(answer.status)) {
    lineIsDown();
  } else if (answer.headers.has('Scrutiny-Saved')) {
    await saved(answer.headers, sent);
  } else if (answer.headers.has('Scrutiny-Next')) {
    elsewhere(answer.headers.get('Scrutiny-Next'));
  } else if (answer.status === 400 && !renewed) {
    await renew();
  } else {
    await handOver();
  }
}

async function saved(headers, sent) {
  const at = headers.get('Scrutiny-Saved');
  form.elements['Form.Seen'].value = headers.get('Scrutiny-Seen');
  pause = 1_000;
  if (again) {
    await keep();
    await send();
  } else if (answerIn(entered()) !== answerIn(sent)) {
    waits = false;
    await keep();
    tell(words.changed.replace('{0}', at));
  } else {
    waits = false;
    forget();
    tell(words.saved.replace('{0}', at));
    location.assign(headers.get('Scrutiny-Next'));
  }
}

function elsewhere(next) {
  if (new URL(next, location.href).pathname !== '/sign-in') {
    location.assign(next);
    return;
  }

  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = `/sign-in?back=${encodeURIComponent(location.pathname)}`;
  link.textContent = words.signIn;
  tell(words.signedOut, link);
}

// The form was shown to a session that is over. With the same reader signed in again, its new token is taken; anybody else gets the page as it is for them.
async function renew() {
  renewed = true;
  const answer = await fetch(location.pathname, { headers: asked }).catch(() => null);
  if (!answer?.ok) {
    lineIsDown();
  } else if (answer.headers.has('Scrutiny-Next')) {
    elsewhere(answer.headers.get('Scrutiny-Next'));
  } else {
    const theirs = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-keep]');
    if (theirs?.dataset.keepKey === words.keepKey) {
      form.elements.__RequestVerificationToken.value = theirs.closest('form').elements.__RequestVerificationToken.value;
      await send();
    } else {
      location.assign(location.pathname);
    }
  }
}

// The server has something to say about it: the browser posts the form and shows the page.
async function handOver() {
  waits = false;
  await keep();
  handing = true;
  form.requestSubmit(button());
}

async function start() {
  const draft = await unlock(await key, words.keep);
  if (document.querySelector('.govuk-error-summary')) {
    await keep();
  } else if (draft) {
    if (draft.waits) {
      fill(draft.fields);
      ({ pressed, waits } = draft);
      kept = true;
      tell(words.sending);
      await send();
    } else if (answerIn(draft.fields) === answerIn(entered())) {
      forget();
    } else {
      fill(draft.fields);
      const back = document.createElement('button');
      back.type = 'button';
      back.className = 'govuk-button govuk-button--secondary';
      back.textContent = words.instead;
      back.addEventListener('click', () => {
        forget();
        location.assign(location.pathname);
      });
      tell(words.restored, back);
    }
  }
}

if (form && crypto.subtle) {
  key = keyOf(words.keepKey);
  box.toggleAttribute('data-keeps', true);
  document.querySelector('[data-keep-drop]')?.addEventListener('click', forget);
  form.addEventListener('input', keep);
  form.addEventListener('submit', async (event) => {
    if (!handing) {
      event.preventDefault();
      pressed = event.submitter?.name || null;
      waits = true;
      again = busy;
      renewed = false;
      tell(words.sending);
      await keep();
      await send();
    }
  });
  const look = () => {
    if (waits && document.visibilityState === 'visible') {
      send();
    }
  };
  addEventListener('online', look);
  document.addEventListener('visibilitychange', look);

  // A page that the browser brings back as it was knows nothing of what was saved since.
  addEventListener('pageshow', (shown) => {
    if (shown.persisted) {
      location.reload();
    }
  });
  await start();
  document.querySelector('[data-keep-how]').hidden = false;
}
