// Asks every two seconds how far the import is. Without it, the page loads itself again.

const section = document.getElementById('import-progress');
const said = document.getElementById('import-words');
const bar = document.getElementById('import-bar');
const EVERY = 2000;

async function ask() {
  try {
    const answer = await fetch(section.dataset.ask, { headers: { Accept: 'application/json' } });
    if (answer.status === 401 || answer.status === 404) {
      location.reload();
      return;
    }
    if (answer.ok) {
      show(await answer.json());
    }
  } catch {
    // The server may be starting anew: the import goes on, and so does asking.
  }
  setTimeout(ask, EVERY);
}

function show(progress) {
  if (progress.over) {
    location.reload();
    return;
  }
  if (said.textContent !== progress.words) {
    said.textContent = progress.words;
  }
  if (progress.total > 0) {
    bar.max = progress.total;
    bar.value = progress.done;
  } else {
    bar.removeAttribute('value');
  }
}

setTimeout(ask, EVERY);
