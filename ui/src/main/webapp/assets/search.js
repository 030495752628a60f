/* The search box: suggestions while typing, as a combobox with a list (ARIA APG), and the slash key that leads to it. */
(() => {
  const OFF = 'regie.search.shortcut.off';
  const WAIT = 150;
  let boxes = 0;

  const isOff = () => { try { return localStorage.getItem(OFF) === 'true'; } catch { return false; } };

  /* what it takes: the words for counts, with # for the number, and the language to prefer */
  function searchBox(root, words, language) {
    if (root.regieSearch) { return; }
    root.regieSearch = true;
    const field = root.querySelector('vaadin-text-field');
    const list = root.querySelector('[role=listbox]');
    const status = root.querySelector('[role=status]');
    const input = field.inputElement;
    const id = `search-list-${++boxes}`;
    let at = -1;
    let typed = '';
    let timer = 0;
    let asking = null;

    list.id = id;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('autocomplete', 'off');
    input.setAttribute('spellcheck', 'false');

    const options = () => [...list.children];

    function close() {
      clearTimeout(timer);
      if (asking) { asking.abort(); asking = null; }
      list.hidden = true;
      at = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function go(text) {
      close();
      const wanted = text.trim();
      if (wanted) { root.dispatchEvent(new CustomEvent('regie-search', { detail: wanted })); }
    }

    function choose(option) {
      if (option.dataset.href) {
        close();
        location.assign(option.dataset.href);
      } else {
        field.value = option.dataset.text;
        go(option.dataset.text);
      }
    }

    function focus(index) {
      options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
      at = index;
      const option = options()[index];
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function option(suggestion, index) {
      const item = document.createElement('li');
      item.id = `${id}-${index}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.text = suggestion.text;
      const text = document.createElement('span');
      text.textContent = suggestion.text;
      item.append(text);
      if (suggestion.href) {
        item.dataset.href = suggestion.href;
        const where = document.createElement('span');
        where.className = 'quiet small';
        where.textContent = suggestion.courseTitle ?? words.course;
        item.append(where);
      }
      /* the field keeps the focus */
      item.addEventListener('pointerdown', event => event.preventDefault());
      item.addEventListener('click', () => choose(item));
      return item;
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map(option));
      at = -1;
      input.removeAttribute('aria-activedescendant');
      const some = suggestions.length > 0;
      list.hidden = !some;
      input.setAttribute('aria-expanded', String(some));
      status.textContent = some ? (suggestions.length === 1 ? words.one : words.many.replace('#', suggestions.length)) : words.none;
    }

    async function ask() {
      if (asking) { asking.abort(); }
      typed = input.value;
      if (typed.trim().length < 2) { close(); status.textContent = ''; return; }
      const asked = new AbortController();
      asking = asked;
      try {
        const address = new URL('/api/search/suggestions', location.origin);
        address.searchParams.set('q', typed);
        address.searchParams.set('lang', language);
        const answer = await fetch(address, { signal: asked.signal, headers: { Accept: 'application/json' } });
        if (answer.ok && asking === asked) { show(await answer.json()); }
      } catch {
        /* no suggestions then; searching itself says what is wrong */
      }
    }

    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    input.addEventListener('focusout', close);
    input.addEventListener('keydown', event => {
      const count = list.hidden ? 0 : list.children.length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (count === 0) { ask(); return; }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = at + step;
        focus(next < -1 ? count - 1 : next >= count ? -1 : next);
      } else if (event.key === 'Enter') {
        if (count && at >= 0) { choose(options()[at]); } else { go(input.value); }
      } else if (event.key === 'Escape' && count) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    }, true);

    if (root.hasAttribute('data-shortcut')) {
      const jump = event => {
        if (!root.isConnected) { document.removeEventListener('keydown', jump); return; }
        const where = event.composedPath()[0];
        if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isOff() && !event.defaultPrevented
            && field.offsetParent && !where.isContentEditable
            && !['INPUT', 'TEXTAREA', 'SELECT'].includes(where.tagName)) {
          event.preventDefault();
          field.focus();
        }
      };
      document.addEventListener('keydown', jump);
      const tell = () => isOff() ? input.removeAttribute('aria-keyshortcuts') : input.setAttribute('aria-keyshortcuts', '/');
      tell();
      addEventListener('regie-shortcut', tell);
    }
  }

  window.regieSearchBox = (root, words, language) =>
    customElements.whenDefined('vaadin-text-field').then(() => requestAnimationFrame(() => searchBox(root, words, language)));

  window.regieSearchShortcut = {
    isOn: () => !isOff(),
    set: on => {
      try { localStorage.setItem(OFF, String(!on)); } catch { /* holds for no longer than the page */ }
      dispatchEvent(new Event('regie-shortcut'));
    },
  };
})();
