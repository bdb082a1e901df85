import type { Complaint } from '../domain/complaint.ts'
import type { Draft } from '../domain/draft.ts'
import type { GuidanceCase } from '../domain/guidance-case.ts'
import type { Actor } from '../domain/principal.ts'
import type { StoredKey } from '../ports/stores/keys.ts'

const at = '2025-11-27T10:00:00+08:00'

/** An officer of the whole bank, or of a branch. */
export function makeOfficer(id = 'prn_officer', change: Partial<Actor> = {}): Actor {
  return { principal: { id, name: '测试坐席', kind: 'person' }, role: 'officer', orgUnit: null, requestId: 'req_test', ...change }
}

/** A stored complaint, just triaged. */
export function makeComplaint(id: string, change: Partial<Complaint> = {}): Complaint {
  return {
    id,
    externalId: null,
    status: 'triaged',
    channel: 'hotline',
    receivedAt: '2025-11-26T09:30:00+08:00',
    nature: 'complaint',
    customer: { ref: 'C-1', name: '〔姓名1〕', phone: '〔电话1〕' },
    branch: null,
    product: null,
    regulator: null,
    related: [],
    attachments: [],
    narrative: '〔姓名1〕来电，称在自助机取款五百元，机器扣款后没有吐钞。',
    assessmentVersion: 1,
    severity: 2,
    highestSeverity: 2,
    assignee: null,
    decideBy: '2025-12-11T23:59:59+08:00',
    extendedTo: null,
    deliveredAt: null,
    orgUnit: null,
    erasedAt: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    ...change,
  }
}

/** A generated draft of a complaint. */
export function makeDraft(id: string, complaintId: string, change: Partial<Draft> = {}): Draft {
  const text = '您反映的问题我们已经收到，正在核实。'
  return {
    id,
    complaintId,
    version: 1,
    revision: 1,
    status: 'generated',
    format: 'written_reply',
    kind: 'explanation',
    stage: 'interim',
    text,
    segments: [{ purpose: 'acknowledge', text, answers: ['i1'], citations: [{ kind: 'case', id: 'case-16' }] }],
    placeholders: [],
    usedFacts: [],
    authors: [],
    submittedBy: null,
    label: { aiGenerated: true, producer: '听诉', contentId: 'ai_1' },
    createdAt: at,
    ...change,
  }
}

/** A guidance case of the bank. */
export function makeGuidanceCase(id: string, change: Partial<GuidanceCase> = {}): GuidanceCase {
  return {
    id,
    title: '自助机吞钞',
    type: 'facility_hardware',
    subtype: 'self_service_device',
    situation: '客户在自助机上存款，机器吞钞后没有入账。',
    handling: '先记账再查机，当日清点。',
    outcome: '两日后入账。',
    lessons: ['先安抚，再核实'],
    principleIds: ['verify.before-answering'],
    narratives: ['机器吞了我的钱。'],
    grade: 'teach',
    gradeReason: '处理及时',
    form: 'case',
    industry: 'bank',
    provenance: 'bank',
    sourceLines: [{ from: 1, to: 2 }],
    version: 1,
    ...change,
  }
}

/** An officer's key whose principal is there already. */
export function makeKey(id: string, principal: StoredKey['principal'], change: Partial<StoredKey> = {}): StoredKey {
  return {
    id,
    principal,
    role: 'officer',
    orgUnit: null,
    prefix: `tsk_${id}`,
    createdAt: at,
    lastUsedAt: null,
    revokedAt: null,
    secretHash: 'a'.repeat(64),
    kind: 'key',
    expiresAt: null,
    ...change,
  }
}
