/** Files that pages load, all from this host. */
export interface StaticAssets {
  /** Bytes and media type of a file; null when there is none by that name. */
  read(group: 'workbench' | 'docs', name: string): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string } | null>
}
