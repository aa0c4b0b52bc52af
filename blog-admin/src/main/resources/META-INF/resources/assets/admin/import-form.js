// Says that files are too large before they are sent, and that they are on their way. Without it, the server says the former.

const form = document.getElementById('import-form');
const said = document.getElementById('import-sending');
const problem = document.getElementById('file-problem');

form.addEventListener('submit', (event) => {
  const files = [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files]);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > Number(form.dataset.most)) {
    event.preventDefault();
    problem.textContent = form.dataset.tooLarge;
    form.elements.file.focus();
    return;
  }
  problem.textContent = '';
  said.textContent = form.dataset.sending;
});
