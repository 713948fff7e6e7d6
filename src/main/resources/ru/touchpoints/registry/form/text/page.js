
// No "less than" and no ampersand below: the page is read as XML too.
(() => {
  'use strict';
  const fields = ['search', 'direction', 'channel', 'client', 'need'].map((id) => document.getElementById(id));
  const [search, direction, ...facets] = fields;
  const status = document.getElementById('shown');
  const plain = (text) => text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();

  // A phone is looked for by its digits, however they are set apart, with 8 or with +7.
  const digits = (text) => text.replace(/\D/g, '');
  const phones = (text) => (text.match(/\+?\d[\d\s()–.-]*\d/g) || []).map(digits);
  const wantedPhone = (text) => {
    const number = /^[+\d\s()–.-]+$/.test(text) ? digits(text) : '';
    return number.length === 11 ? number.replace(/^[78]/, '') : number.length > 4 ? number : '';
  };

  // For every row the cells that stand in it or reach into it from above.
  const gridOf = (rows) => {
    const grid = rows.map(() => []);
    rows.forEach((row, top) => {
      Array.from(row.cells).forEach((cell) => {
        const free = grid[top].findIndex((other) => other === undefined);
        const column = free === -1 ? grid[top].length : free;
        grid.slice(top, top + cell.rowSpan).forEach((line) => { line[column] = cell; });
      });
    });
    return grid.map((cells, i) => ({
      row: rows[i],
      cells,
      values: facets.map((facet) => rows[i].getAttribute('data-' + facet.id).split(' ')),
      text: null,
      phones: null
    }));
  };

  const sections = Array.from(document.querySelectorAll('section.direction')).map((section) => ({
    section,
    bodies: Array.from(section.querySelectorAll('tbody')).map((body) => {
      const lines = gridOf(Array.from(body.rows));
      return { body, lines, shown: lines };
    })
  }));
  const all = document.querySelectorAll('tbody tr').length;

  const matches = (line, wanted, words, phone) => {
    if (!wanted.every((value, i) => value === '' || line.values[i].includes(value))) {
      return false;
    }
    if (words.length === 0) {
      return true;
    }
    if (line.text === null) {
      line.text = plain(line.cells.map((cell) => Array.from(cell.childNodes, (node) => node.textContent).join(' ')).join(' '));
    }
    line.phones = line.phones || phones(line.text);
    const called = (number) => number !== '' ? line.phones.some((one) => one.includes(number)) : false;
    return called(phone) || words.every((word) => line.text.includes(word) || called(wantedPhone(word)));
  };

  // A merged cell moves to the first row shown and reaches over those shown.
  const draw = (block, shown) => {
    const before = block.shown;
    block.shown = shown;
    if (before.length === shown.length) {
      if (before.every((line, i) => line === shown[i])) {
        return;
      }
    }
    block.body.hidden = shown.length === 0;
    block.lines.forEach((line) => { line.row.hidden = !shown.includes(line); });
    const placed = new Set();
    shown.forEach((line) => {
      const own = line.cells.filter((cell) => !placed.has(cell));
      own.forEach((cell) => {
        placed.add(cell);
        cell.rowSpan = shown.filter((other) => other.cells.includes(cell)).length;
      });
      line.row.replaceChildren(...own);
    });
  };

  const apply = () => {
    const words = plain(search.value).split(' ').filter((word) => word !== '');
    const phone = wantedPhone(plain(search.value));
    const wanted = facets.map((facet) => facet.value);
    let count = 0;
    sections.forEach(({ section, bodies }, i) => {
      const open = direction.value === '' || direction.value === String(i);
      let here = 0;
      bodies.forEach((block) => {
        const shown = open ? block.lines.filter((line) => matches(line, wanted, words, phone)) : [];
        draw(block, shown);
        here += shown.length;
      });
      section.hidden = here === 0;
      count += here;
    });
    const told = status.getAttribute('data-shown').replace('%n', count).replace('%m', all);
    status.textContent = count === 0 ? told + '. ' + status.getAttribute('data-none') : told;
    status.classList.toggle('partial', count !== all);
  };

  let pending = 0;
  const later = (wait) => {
    clearTimeout(pending);
    pending = setTimeout(apply, wait);
  };
  const form = document.getElementById('filters');
  form.addEventListener('input', () => later(150));
  form.addEventListener('reset', () => later(0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    later(0);
  });
  form.querySelector('fieldset').hidden = false;
})();
