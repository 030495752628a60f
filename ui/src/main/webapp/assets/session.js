// Says in time that somebody is about to be signed out, and keeps what they typed when they are.
// Tells the bar about the connection that the server answers again: the framework forgets to when a click on a link was what failed.
// The words stand in the page's own <dialog class="session-dialog">, in its language; this only shows and hides them.
(() => {
  const LONGEST = 300;
  const SOON = 5;
  let timer = 0;
  let over = false;
  let watching = false;

  const connection = () => window.Vaadin?.connectionState;
  const reconnecting = () => connection()?.state === 'reconnecting';

  const watchConnection = () => {
    if (watching || !connection()) return;
    watching = true;
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
    connection().addStateChangeListener(() => {
      if (reconnecting()) again(SOON);
    });
  };

  const dialog = (state) => document.querySelector(`dialog.session-dialog[data-state="${state}"]`);

  const hide = (state) => {
    const found = dialog(state);
    if (found?.open) found.close();
  };

  const show = (state, minutes) => {
    const found = dialog(state);
    if (!found) return;
    for (const place of found.querySelectorAll('[data-minutes]')) {
      const words = place.dataset.minutes.replace('#', String(minutes));
      if (place.textContent !== words) place.textContent = words;
    }
    if (!found.open) found.showModal();
  };

  const again = (seconds) => {
    clearTimeout(timer);
    timer = setTimeout(check, Math.max(1, seconds) * 1000);
  };

  const ask = (method, path) =>
    fetch(path, { method, cache: 'no-store', headers: { Accept: 'application/json' } }).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    });

  const look = (now) => {
    if (reconnecting()) connection().state = 'connected';
    if (!now.signedIn) {
      hide('warning');
      hide('end');
      if (!over && dialog('over')) {
        over = true;
        show('over', 0);
        document.documentElement.classList.add('signed-out');
      }
      again(SOON);
      return;
    }
    if (over) {
      over = false;
      hide('over');
      document.documentElement.classList.remove('signed-out');
    }
    if (now.left > now.warn) {
      hide('warning');
      hide('end');
      again(Math.min(now.left - now.warn + 1, LONGEST));
      return;
    }
    show(now.canStay ? 'warning' : 'end', Math.max(1, Math.ceil(now.left / 60)));
    again(Math.min(SOON, now.left + 1));
  };

  function check() {
    watchConnection();
    if (!document.querySelector('dialog.session-dialog')) {
      again(10);
      return;
    }
    ask('GET', '/session').then(look, () => again(reconnecting() ? SOON : 30));
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest?.('dialog.session-dialog [data-act="stay"]')) {
      ask('POST', '/session/stay').then(look, check);
    }
    if (event.target.closest?.('dialog.session-dialog [data-act="close"]')) {
      event.target.closest('dialog').close();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) check();
  });
  window.addEventListener('focus', check);
  window.addEventListener('regie-signed-out', check);
  again(3);
})();
