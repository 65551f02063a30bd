/** A file that this machine could not make: why, in a sentence for whoever asked for it. */
export class NotMade extends Error {}
