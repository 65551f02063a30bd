/**
 * Lets the field being typed in hand its text to the deal, as leaving it would, while the cursor stays where it is. A menu
 * item or its key does not move the focus, so without this Save and Run would use what stood there before.
 */
export function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const caret = field.selectionEnd;
  const behind = field.value.length - (caret ?? 0);
  // What the browser sends when a field is left and entered again; fields listen to it, and nothing else follows from it.
  field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  // A field selects its text when it is entered; here the next key must not replace it. A number may have got commas
  // before the caret, so its place is counted from the end. A month has no caret.
  if (caret === null) return;
  requestAnimationFrame(() => {
    const place = Math.max(0, field.value.length - behind);
    if (document.activeElement === field) field.setSelectionRange(place, place);
  });
}
