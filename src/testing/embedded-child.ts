import { openEmbeddedDatabase } from '../adapters/db/open-embedded-database.ts'
import { makeComplaint, makeOfficer } from './make-records.ts'
import { testParts } from './open-test-database.ts'

// A process that stores complaints until it is killed and names each one on stdout once it was acknowledged.
const [, , folder = ''] = process.argv
const { unitOfWork } = await openEmbeddedDatabase({ folder, ...testParts() })
for (let index = 1; ; index += 1) {
  const id = `cmp_${String(index).padStart(5, '0')}`
  const present = () => ({ status: 201, headers: {}, body: id })
  await unitOfWork.run(
    makeOfficer(),
    async (tx) => {
      await tx.complaints.insert(makeComplaint(id))
      await tx.audit.append({ chain: id, action: 'complaint.received', subject: id, details: { channel: 'hotline' } })
      await tx.events.append({ type: 'complaint.received', complaintId: id, externalId: null })
    },
    { key: `key-${id}`, fingerprint: 'f', present },
  )
  process.stdout.write(`${id}\n`)
}
