// Looks again every few seconds while a file is worked on, unless somebody has left the page. Only the progress is put in anew, so that
// nobody loses their place; when there is none any more, or the answer leads elsewhere, the page itself is loaded. With script off there is a link.
const look = async () => {
  if (document.visibilityState !== 'visible') {
    return;
  }

  const answer = await fetch(location.href, { redirect: 'manual' });
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const progress = page?.querySelector('[data-progress]');
  if (progress) {
    document.querySelector('[data-progress]').replaceWith(progress);
  } else {
    location.reload();
  }
};

// A line that drops comes back: the next look tells.
setInterval(() => look().catch(() => {}), document.querySelector('[data-progress]').dataset.seconds * 1_000);
