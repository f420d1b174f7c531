// Looks again every two seconds while a file is read, unless somebody has left the page. With script off there is a link.
setInterval(() => {
  if (document.visibilityState === 'visible') {
    location.reload();
  }
}, 2_000);
