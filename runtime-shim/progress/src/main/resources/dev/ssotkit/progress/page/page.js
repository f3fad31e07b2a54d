'use strict';
// Sorts and filters the tables that are there already. Without it the page says the same, in the order of the report.
(() => {
  const words = new Intl.Collator('en', {numeric: true});
  const textOf = element => element.textContent.replace(/\s+/g, ' ').trim();

  // A number is marked as such; what is none, such as "not measured", comes before all numbers.
  const valueOf = cell => {
    const number = Number(cell.dataset.value ?? textOf(cell).replaceAll(',', ''));
    return Number.isNaN(number) ? -1 : number;
  };

  /** Puts the rows into the order that a header says. */
  function order(header) {
    const table = header.closest('table');
    const numbers = header.classList.contains('number');
    const sign = header.getAttribute('aria-sort') === 'ascending' ? 1 : -1;
    const keyOf = row => {
      const cell = row.cells[header.cellIndex];
      return numbers ? valueOf(cell) : textOf(cell);
    };
    const compare = numbers ? (a, b) => a - b : words.compare;
    const body = table.tBodies[0];
    body.append(...[...body.rows]
        .map(row => ({row, key: keyOf(row)}))
        .sort((a, b) => sign * compare(a.key, b.key))
        .map(sorted => sorted.row));
  }

  function sort(header) {
    const before = header.getAttribute('aria-sort');
    const direction = before === null ? (header.classList.contains('number') ? 'descending' : 'ascending')
        : before === 'ascending' ? 'descending' : 'ascending';
    for (const other of header.parentElement.cells) {
      other.removeAttribute('aria-sort');
    }
    header.setAttribute('aria-sort', direction);
    order(header);
  }

  function makeSortable() {
    for (const header of document.querySelectorAll('thead th')) {
      if (header.querySelector('.sort') === null) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'sort';
        button.append(...header.childNodes);
        button.addEventListener('click', () => sort(header));
        header.append(button);
      }
    }
  }

  makeSortable();
  const tools = document.getElementById('tools');
  if (tools === null) {
    return;
  }
  const field = document.getElementById('filter');
  const found = document.getElementById('found');
  const toggle = document.getElementById('toggle');
  const known = new WeakSet();
  let groups = [];
  let rows = [];
  let openBefore = null;

  function collect() {
    groups = [...document.querySelectorAll('main details')];
    for (const group of groups.filter(one => !known.has(one))) {
      known.add(group);
      group.addEventListener('toggle', sayWhatTheToggleDoes);
      if (openBefore !== null && group.open) {
        openBefore.add(group);
      }
    }
    rows = [...document.querySelectorAll('main tbody tr')].map(row => {
      const group = row.closest('details');
      const title = group === null ? '' : textOf(group.querySelector('summary')) + ' ';
      return {row, group, text: (title + textOf(row)).toLowerCase()};
    });
    toggle.hidden = groups.length === 0;
    sayWhatTheToggleDoes();
  }

  function filter() {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    const filtering = wanted.length > 0;
    if (filtering && openBefore === null) {
      openBefore = new Set(groups.filter(group => group.open));
    }
    const matching = new Set();
    let count = 0;
    for (const {row, group, text} of rows) {
      const shown = wanted.every(word => text.includes(word));
      row.hidden = !shown;
      if (shown) {
        count++;
        matching.add(group);
      }
    }
    for (const group of groups) {
      group.hidden = filtering && !matching.has(group);
      if (filtering) {
        group.open = matching.has(group);
      } else if (openBefore !== null) {
        group.open = openBefore.has(group);
      }
    }
    if (!filtering) {
      openBefore = null;
    }
    found.textContent = filtering ? `${count} of ${rows.length} rows; totals are of all` : '';
  }

  function sayWhatTheToggleDoes() {
    toggle.textContent = groups.some(group => !group.open) ? 'Open all groups' : 'Close all groups';
  }

  field.addEventListener('input', filter);
  tools.addEventListener('submit', event => event.preventDefault());
  toggle.addEventListener('click', () => {
    const open = groups.some(group => !group.open);
    groups.forEach(group => { group.open = open; });
  });
  collect();
  tools.hidden = false;

  // Who changes the page says so.
  document.addEventListener('page:changed', () => {
    makeSortable();
    document.querySelectorAll('th[aria-sort]').forEach(order);
    collect();
    filter();
  });

  // Paper has no groups that open.
  let openOnScreen = null;
  addEventListener('beforeprint', () => {
    openOnScreen = new Set(groups.filter(group => group.open));
    groups.forEach(group => { group.open = true; });
  });
  addEventListener('afterprint', () => groups.forEach(group => { group.open = openOnScreen.has(group); }));
})();
