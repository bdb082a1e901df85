/** Seed catalogues and model weights as versioned rows keyed by hash, because Workers have no disk. */
export interface CatalogueStore {
  /** The active content of a catalogue (`taxonomy`, `principles`, `policy`, `rules`, `holidays`, `playbooks`), as JSON; null when never loaded. */
  load(name: string): Promise<{ readonly hash: string; readonly content: unknown } | null>
  /** Adds the content under its hash when it is new and makes it the active one. */
  activate(name: string, hash: string, content: unknown): Promise<void>
  /** Bytes such as classifier weights; null when never loaded. */
  loadBytes(name: string): Promise<{ readonly hash: string; readonly bytes: Uint8Array } | null>
  activateBytes(name: string, hash: string, bytes: Uint8Array): Promise<void>
  /** Names and hashes of everything active. */
  activeHashes(): Promise<Readonly<Record<string, string>>>
}
