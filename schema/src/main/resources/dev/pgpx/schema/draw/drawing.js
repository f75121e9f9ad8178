(() => {
  'use strict';
  const stage = document.getElementById('stage');
  const svg = stage.querySelector('svg');
  const search = document.getElementById('search');
  const found = document.getElementById('found');
  const whole = { x: 0, y: 0, w: svg.viewBox.baseVal.width, h: svg.viewBox.baseVal.height };
  const shift = svg.querySelector(':scope > g').transform.baseVal.consolidate().matrix;
  const boxes = [...svg.querySelectorAll('.box')].map(element => {
    const [x, y, w, h] = element.dataset.box.split(' ').map(Number);
    return {
      element, x: x + shift.e, y: y + shift.f, w, h, id: element.id.slice(1), name: element.dataset.name,
      columns: [...element.querySelectorAll('.name')].map(text => ({ text, name: text.firstChild.nodeValue })), lines: [],
    };
  });
  const byId = new Map(boxes.map(box => [box.id, box]));
  const lines = [...svg.querySelectorAll('.line')].map(element => ({ element, from: byId.get(element.dataset.from), to: byId.get(element.dataset.to) }));
  lines.forEach(line => { line.from.lines.push(line); if (line.to !== line.from) line.to.lines.push(line); });

  // What is seen: the upper left corner of the window in the drawing, and pixels of the window for one of the drawing. The whole drawing is
  // moved as a picture: a change of its viewBox would have the browser lay it out anew.
  let view = { x: 0, y: 0, scale: 1 };
  let waiting = false;

  function show() {
    waiting = false;
    const w = stage.clientWidth / view.scale;
    const h = stage.clientHeight / view.scale;
    svg.style.transform = `scale(${view.scale}) translate(${-view.x}px, ${-view.y}px)`;
    svg.classList.toggle('far', view.scale < 0.42);
    svg.classList.toggle('farther', view.scale < 0.16);
    svg.classList.toggle('farthest', view.scale < 0.07);
    for (const box of boxes) {
      const away = box.x > view.x + w || box.y > view.y + h || box.x + box.w < view.x || box.y + box.h < view.y;
      if (away !== box.away) {
        box.away = away;
        box.element.classList.toggle('away', away);
      }
    }
  }

  function look(next) {
    view = next;
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(show);
    }
  }

  function fit() {
    const top = 60;
    const scale = Math.min(stage.clientWidth / whole.w, (stage.clientHeight - top) / whole.h, 1.5);
    look({ x: (whole.w - stage.clientWidth / scale) / 2, y: (whole.h - (stage.clientHeight + top) / scale) / 2, scale });
  }

  function zoom(by, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
    const scale = Math.min(4, Math.max(0.01, view.scale * by));
    look({ x: view.x + x / view.scale - x / scale, y: view.y + y / view.scale - y / scale, scale });
  }

  function goTo(box) {
    const scale = Math.max(view.scale, 0.9);
    look({ x: box.x + box.w / 2 - stage.clientWidth / scale / 2, y: box.y + box.h / 2 - stage.clientHeight / scale / 2, scale });
  }

  function choose(box) {
    svg.querySelectorAll('.near, .center').forEach(element => element.classList.remove('near', 'center'));
    svg.classList.toggle('chosen', Boolean(box));
    if (!box) return;
    box.element.classList.add('near', 'center');
    for (const line of box.lines) {
      [line.element, line.from.element, line.to.element].forEach(element => element.classList.add('near'));
    }
  }

  stage.addEventListener('wheel', event => {
    event.preventDefault();
    const area = stage.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : event.ctrlKey ? 0.01 : 0.0015)), event.clientX - area.left, event.clientY - area.top);
  }, { passive: false });

  const pointers = new Map();
  let moved = false;
  stage.addEventListener('pointerdown', event => {
    pointers.set(event.pointerId, event);
    moved = false;
    found.hidden = true;
  });
  stage.addEventListener('pointermove', event => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (pointers.size === 1) {
      const dx = event.clientX - before.clientX;
      const dy = event.clientY - before.clientY;
      if (!moved && Math.hypot(dx, dy) < 4) return;
      if (!moved) stage.setPointerCapture(event.pointerId);
      moved = true;
      stage.classList.add('moving');
      look({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });
    } else {
      const other = [...pointers.values()].find(pointer => pointer.pointerId !== event.pointerId);
      const apart = pointer => Math.hypot(pointer.clientX - other.clientX, pointer.clientY - other.clientY) || 1;
      moved = true;
      zoom(apart(event) / apart(before), other.clientX, other.clientY);
    }
    pointers.set(event.pointerId, event);
  });
  const end = event => {
    pointers.delete(event.pointerId);
    stage.classList.remove('moving');
  };
  stage.addEventListener('pointerup', event => {
    if (!moved && pointers.size === 1) {
      const element = event.target.closest('.box');
      choose(element && byId.get(element.id.slice(1)));
    }
    end(event);
  });
  stage.addEventListener('pointercancel', end);

  // Tables whose names begin with the words come first, then other tables, then columns.
  let hits = [];
  let now = 0;
  function find() {
    svg.querySelectorAll('.hit').forEach(text => text.classList.remove('hit'));
    const words = search.value.trim().toLowerCase();
    hits = [];
    if (words) {
      for (const box of boxes) {
        const at = box.name.toLowerCase().indexOf(words);
        if (at >= 0) hits.push({ box, rank: at === 0 ? 0 : 1 });
        for (const column of box.columns) {
          if (column.name.toLowerCase().includes(words)) {
            column.text.classList.add('hit');
            hits.push({ box, column: column.name, rank: 2 });
          }
        }
      }
      hits.sort((one, other) => one.rank - other.rank);
    }
    now = 0;
    list();
  }

  function list() {
    found.replaceChildren(...hits.slice(0, 200).map((hit, i) => {
      const item = document.createElement('li');
      item.append(hit.box.name);
      if (hit.column) {
        const column = document.createElement('small');
        column.append(' . ' + hit.column);
        item.append(column);
      }
      item.className = i === now ? 'now' : '';
      item.addEventListener('click', () => pick(i));
      return item;
    }));
    found.hidden = hits.length === 0;
    const current = found.querySelector('.now');
    if (current) current.scrollIntoView({ block: 'nearest' });
  }

  function pick(i) {
    if (!hits[i]) return;
    now = i;
    choose(hits[i].box);
    goTo(hits[i].box);
    list();
  }

  search.addEventListener('input', find);
  search.addEventListener('focus', () => { found.hidden = hits.length === 0; });
  search.addEventListener('keydown', event => {
    const last = Math.min(hits.length, 200) - 1;
    if (event.key === 'Enter') {
      pick(now);
    } else if (event.key === 'ArrowDown') {
      pick(Math.min(last, now + 1));
    } else if (event.key === 'ArrowUp') {
      pick(Math.max(0, now - 1));
    } else if (event.key === 'Escape') {
      search.value = '';
      find();
      choose(null);
      search.blur();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 80 / view.scale;
    const keys = {
      '/': () => search.focus(), '0': fit, '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(0.8), Escape: () => choose(null),
      ArrowLeft: () => look({ ...view, x: view.x - step }), ArrowRight: () => look({ ...view, x: view.x + step }),
      ArrowUp: () => look({ ...view, y: view.y - step }), ArrowDown: () => look({ ...view, y: view.y + step }),
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.getElementById('in').addEventListener('click', () => zoom(1.25));
  document.getElementById('out').addEventListener('click', () => zoom(0.8));
  document.getElementById('fit').addEventListener('click', fit);
  addEventListener('resize', () => look(view));
  document.getElementById('count').textContent = `${boxes.length} tables, ${lines.length} relations`;
  fit();
})();
