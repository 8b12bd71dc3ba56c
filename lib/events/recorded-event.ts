/** What changed; no secrets and no whole texts. */
export type EventData = Record<string, string | number | boolean | null | string[] | number[]>;

export type RecordedEvent = {
  id: string;
  at: Date;
  kind: string;
  /** Null when the system acted by itself. */
  actor: string | null;
  data: EventData;
};
