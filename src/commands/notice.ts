/**
 * Draws the small window that tells what came of a ribbon button. Its sentences come as parameters of its address and
 * are shown as plain text.
 */
function show(): void {
  const given = new URLSearchParams(location.search);
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the notice');
  document.documentElement.lang = given.get('lang') ?? 'zh-CN';
  wearOfficeTheme(document.body.style);
  const told = document.createElement('div');
  told.setAttribute('role', 'status');
  told.append(
    ...given.getAll('text').map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
  const detail = given.get('detail');
  if (detail !== null) told.append(foldedUp(given.get('details') ?? '', detail));
  const close = document.createElement('button');
  close.textContent = given.get('close');
  close.addEventListener('click', () => {
    Office.context.ui.messageParent('close');
  });
  root.className = 'notice';
  root.replaceChildren(told, close);
  close.focus();
  // Office ends the page that opened this window some minutes after the press; from then on the button would have no
  // effect.
  const cross = document.createElement('p');
  cross.textContent = given.get('cross');
  setTimeout(
    () => {
      close.replaceWith(cross);
    },
    Math.max(0, Number(given.get('until')) - Date.now()),
  );
}

/** Details that are shown only when the user unfolds them. */
function foldedUp(title: string, text: string): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const shown = document.createElement('pre');
  summary.textContent = title;
  shown.textContent = text;
  shown.style.whiteSpace = 'pre-wrap';
  details.append(summary, shown);
  return details;
}

/** Older versions of Excel tell no theme; the page then has the system's colours. */
function wearOfficeTheme(style: CSSStyleDeclaration): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return;
  style.backgroundColor = theme.bodyBackgroundColor;
  style.color = theme.bodyForegroundColor;
}

void Office.onReady(show);
