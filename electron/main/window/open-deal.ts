/** What main knows of the deal the window shows: enough for the title and for asking before it is lost. */
export interface OpenDeal {
  name: string;
  edited: boolean;
  /** The person has answered: close without asking again. */
  mayClose: boolean;
}

export function noDeal(): OpenDeal {
  return { name: "", edited: false, mayClose: false };
}
