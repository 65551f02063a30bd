/** The Debian packages an Electron program loads when it runs. The font is for text that has none otherwise. */
export const electronPackages: readonly string[] = [
  "libgtk-3-0",
  "libnss3",
  "libasound2",
  "libgbm1",
  "libxss1",
  "libxtst6",
  "libnotify4",
  "libsecret-1-0",
  "libatspi2.0-0",
  "libdrm2",
  "libxkbcommon0",
  "fonts-liberation",
];

/** The Debian packages that stand in for a screen. */
export const virtualDisplayPackages: readonly string[] = ["xvfb"];
