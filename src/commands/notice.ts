/** The small window that tells what a ribbon button came to. Its text comes with its address and is shown as text. */
function show(): void {
  const given = new URLSearchParams(location.search);
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the notice');
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.textContent = given.get('text');
  const close = document.createElement('button');
  close.textContent = given.get('close');
  close.addEventListener('click', () => { Office.context.ui.messageParent('close'); });
  root.className = 'notice';
  root.replaceChildren(text, close);
  close.focus();
}

void Office.onReady(show);
