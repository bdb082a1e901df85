import { describe, expect, it } from 'vitest'
import { showProgress } from './progress.ts'

const recording = (isTTY: boolean) => {
  const written: string[] = []
  return { isTTY, written, write: (text: string) => written.push(text) }
}

describe('the progress line', () => {
  it('is shown on a terminal and taken away at the end', () => {
    const terminal = recording(true)
    showProgress('研判中', terminal)()
    expect(terminal.written).toEqual(['\r研判中… 0 s', '\r\u001b[K'])
  })

  it('writes nothing where no person looks', () => {
    const pipe = recording(false)
    showProgress('研判中', pipe)()
    expect(pipe.written).toEqual([])
  })
})
