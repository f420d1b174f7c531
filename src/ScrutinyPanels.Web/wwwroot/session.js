// Says five minutes before a session ends that it will, and keeps it alive while somebody types.
const minute = 60_000;
const notice = document.querySelector('[data-session-minutes]');
const form = notice?.querySelector('form');
const warnAfter = notice ? Math.max(Number(notice.dataset.sessionMinutes) - 5, 1) * minute : 0;
let last = Date.now();

// On a page of questions keep.js keeps what is entered; elsewhere nothing does.
function sayWhatIsKept() {
  const kept = document.querySelector('[data-keeps]') !== null;
  notice.querySelectorAll('[data-when-kept]').forEach((words) => { words.hidden = !kept; });
  notice.querySelectorAll('[data-when-lost]').forEach((words) => { words.hidden = kept; });
}

async function stay() {
  last = Date.now();
  const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) });
  if (answer.status === 204) {
    notice.hidden = true;
  } else {
    sayWhatIsKept();
    notice.hidden = false;
    form.hidden = true;
    notice.querySelector('[data-session-soon]').hidden = true;
    notice.querySelector('[data-session-over]').hidden = false;
  }
}

if (form) {
  form.addEventListener('submit', (sent) => {
    sent.preventDefault();
    stay();
  });
  document.addEventListener('input', () => {
    if (Date.now() - last > 5 * minute) {
      stay();
    }
  });
  setInterval(() => {
    if (notice.hidden && Date.now() - last >= warnAfter) {
      sayWhatIsKept();
      notice.hidden = false;
    }
  }, 5_000);
}

// What keep.js kept on this device goes after a day.
const day = 24 * 60 * minute;
try {
  for (const [place, kept] of Object.entries(localStorage)) {
    if (place.startsWith('scrutiny.kept ') && Date.now() - JSON.parse(kept).at > day) {
      localStorage.removeItem(place);
    }
  }
} catch {
  // This browser keeps nothing.
}
