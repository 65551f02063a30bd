/** Those of a segment who may achieve an outcome: their draw lies below its threshold with the service, or without it. */
export class Candidates {
  count = 0;
  /** Where each stands: in the list of those who reached the stage before, or place of the person. Rising. */
  place = new Int32Array(0);
  /** The draw of each, on the scale of its chain. */
  draw = new Float64Array(0);

  /** Nobody yet, with room for so many. */
  clear(room: number): void {
    this.count = 0;
    if (this.place.length >= room) return;
    this.place = new Int32Array(room);
    this.draw = new Float64Array(room);
  }
}
