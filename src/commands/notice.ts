/**
 * The small window that tells what a ribbon button came to. Its sentences come with its address and are shown as text.
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
  // Office ends the page that opened this window some minutes after the press: then nobody would hear of the button.
  const cross = document.createElement('p');
  cross.textContent = given.get('cross');
  setTimeout(
    () => {
      close.replaceWith(cross);
    },
    Math.max(0, Number(given.get('until')) - Date.now()),
  );
}

/** What is shown only where it is asked for. */
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

/** Older Excel tells no theme; the page then has the colours of the system. */
function wearOfficeTheme(style: CSSStyleDeclaration): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return;
  style.backgroundColor = theme.bodyBackgroundColor;
  style.color = theme.bodyForegroundColor;
}

void Office.onReady(show);
