// Loads the page anew when a later build than its own is there; where that differs in style alone, only the style
// sheets. A page out of sight holds no connection: browsers keep six for each host.
let { build } = document.currentScript.dataset;
let changes;

function listen() {
  changes?.close();
  if (document.visibilityState === 'visible') {
    changes = new EventSource(`/_council/changes?since=${build}`);
    changes.onmessage = ({ data }) => data === 'reload' ? location.reload() : restyle(data);
  }
}

// The old style stays until the new one is there, so that nothing flickers.
function restyle(newer) {
  build = newer;
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    const address = new URL(link.href);
    address.search = `v=${newer}`;
    const next = link.cloneNode();
    next.href = address.href;
    next.onload = () => link.remove();
    link.after(next);
  }
  listen();
}

document.addEventListener('visibilitychange', listen);
listen();
