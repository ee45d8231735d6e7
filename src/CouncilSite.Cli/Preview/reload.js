// Loads the page anew when a later build than its own is there. A page out of sight holds no connection: browsers
// keep six for each host.
const { build } = document.currentScript.dataset;
let changes;

function listen() {
  changes?.close();
  if (document.visibilityState === 'visible') {
    changes = new EventSource(`/_council/changes?since=${build}`);
    changes.onmessage = () => location.reload();
  }
}

document.addEventListener('visibilitychange', listen);
listen();
