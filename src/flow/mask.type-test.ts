// Checked by the type checker alone: whoever could make a MaskedText by hand could send personal data to a model.
import type { MaskedText } from '../domain/masked-text.ts'
import { PersonalDataVault } from '../domain/personal-data.ts'
import { mask } from './mask.ts'

declare function embed(text: MaskedText): void

embed(mask('我叫王小明', new PersonalDataVault()))

// @ts-expect-error a plain string is not masked
embed('我叫王小明')

// @ts-expect-error an object of the same shape is not masked
embed({ text: '我叫王小明', segments: [] })

// @ts-expect-error a copy with another text is not masked
embed({ ...mask('我叫王小明', new PersonalDataVault()), text: '我叫王小明' })

// @ts-expect-error not even a whole copy is: a copy is a plain object
embed({ ...mask('我叫王小明', new PersonalDataVault()) })

embed(mask('我叫王小明', new PersonalDataVault()).part({ start: 0, end: 2 }))

// @ts-expect-error the text of a masked text is a plain string again
embed(mask('我叫王小明', new PersonalDataVault()).text)
