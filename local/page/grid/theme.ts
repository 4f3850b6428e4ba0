import { type Injector, ThemeService } from '@univerjs/core';

/** The blue of Google's own editors, from the lightest to the darkest tint. */
const PRIMARY = {
  50: '#e8f0fe',
  100: '#d2e3fc',
  200: '#aecbfa',
  300: '#8ab4f8',
  400: '#669df6',
  500: '#1a73e8',
  600: '#1a73e8',
  700: '#1967d2',
  800: '#185abc',
  900: '#174ea6',
};

export function applyTheme(injector: Injector): void {
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: PRIMARY });
}
