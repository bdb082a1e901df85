import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { StaticAssets } from '../../ports/static-assets.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Files of known folders by plain name; a name with a path in it finds nothing. */
export function createFileAssets(folders: Readonly<Record<'workbench' | 'docs', readonly string[]>>): StaticAssets {
  return {
    read: async (group, name) => {
      const mediaType = mediaTypes[extname(name)]
      if (!mediaType || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return null
      for (const folder of folders[group]) {
        const bytes = await readFile(join(folder, name)).catch(() => null)
        if (bytes) return { bytes: new Uint8Array(bytes), mediaType }
      }
      return null
    },
  }
}
