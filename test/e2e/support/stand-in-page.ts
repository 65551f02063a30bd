/**
 * A page with nothing on it but what the fences must let through: for tests of main alone, which should neither
 * wait for the real page nor change when it does.
 */
export const standInPage: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta property="csp-nonce" content="__CSP_NONCE__" />
    <title>Stand-in</title>
    <link rel="stylesheet" crossorigin href="./style.css" />
    <script type="module" crossorigin src="./page.js"></script>
  </head>
  <body><label>Name <input id="name" value="a deal" /></label></body>
</html>
`,
  "style.css": "body { margin: 14px; }\n",
  "page.js": "document.documentElement.dataset.ran = 'yes';\n",
  "worker.js": "self.onmessage = ({ data }) => { new Int32Array(data)[0] = 42; self.postMessage('done'); };\n",
};
