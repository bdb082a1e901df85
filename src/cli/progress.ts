type Terminal = { readonly isTTY?: boolean | undefined; readonly write: (text: string) => unknown }

/** Says on a terminal, and only there, that work goes on and for how long; answers how to take the line away again. */
export function showProgress(doing: string, terminal: Terminal = process.stderr): () => void {
  if (!terminal.isTTY) return () => {}
  let seconds = 0
  const tell = () => terminal.write(`\r${doing}… ${seconds} s`)
  tell()
  const ticking = setInterval(() => {
    seconds += 1
    tell()
  }, 1000)
  ticking.unref()
  return () => {
    clearInterval(ticking)
    terminal.write('\r\u001b[K')
  }
}
