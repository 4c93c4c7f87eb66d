// Filter, search and copy. Without it the page shows everything.
(() => {
  const tools = document.querySelector('.tools');
  const search = tools.querySelector('input');
  const count = tools.querySelector('p');
  const buttons = [...tools.querySelectorAll('button')];
  const items = [...document.querySelectorAll('details.interaction')];
  const total = items.length;
  let wanted = '';
  tools.hidden = false;

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const text = item.dataset.text;
      item.hidden = (wanted !== '' && item.dataset.status !== wanted) || !words.every(word => text.includes(word));
      if (!item.hidden) shown++;
    }
    for (const section of document.querySelectorAll('section.consumer')) {
      section.hidden = !section.querySelector('details.interaction:not([hidden])');
    }
    count.textContent = shown === total ? '' : `${shown} of ${total} shown`;
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      wanted = button.dataset.status;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      apply();
    });
  }
  search.addEventListener('input', apply);

  // A cell of the table leads to its interaction, opened, also when the filter hides it.
  const open = () => {
    const item = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!item || item.tagName !== 'DETAILS') return;
    if (item.hidden) {
      search.value = '';
      buttons[0].click();
    }
    item.open = true;
    item.querySelector('summary').focus();
  };
  addEventListener('hashchange', open);
  open();

  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.for).textContent);
      button.textContent = 'Copied';
    });
  }
})();
