/**
 * The one message that is not in the contract, because the window has no part in it: a person dropped a file on
 * the page, and the preload tells main its path. What is read comes to the window as `file:opened`.
 */
export const droppedFileChannel = "file:dropped";
