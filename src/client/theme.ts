import { readStored, writeStored } from './stored.ts';

const key = 'theme';

/** Shows the page in the colours that the reader chose before. Without a choice the system decides. */
export function applyStoredTheme(): void {
  const stored = readStored(key);
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored;
}

/** Makes the three theme buttons work. They are hidden until then, because without script they would do nothing. */
export function wireThemeChoice(choice: HTMLElement): void {
  const buttons = [...choice.querySelectorAll('button')];
  const showPressed = () => {
    const theme = document.documentElement.dataset.theme ?? 'system';
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === theme));
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.value === 'system' ? null : button.value;
      if (theme === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      writeStored(key, theme);
      showPressed();
    });
  }
  showPressed();
  choice.hidden = false;
}
