// The newcomer's page: sign in with the printed link, put in a narrative, read the answer. Stores nothing.
const byId = (id) => document.getElementById(id)
const make = (tag, text, className) => Object.assign(document.createElement(tag), { textContent: text ?? '', className: className ?? '' })

const words = {
  channel: {
    hotline: '客服热线',
    branch: '网点',
    app: '手机银行',
    web: '网站',
    letter: '来信',
    social: '社交媒体',
    regulator_transfer: '监管转办',
    government_hotline: '12345 热线',
    petition: '信访',
  },
  format: { written_reply: '书面回复', phone_script: '电话沟通稿', sms: '短信' },
  severity: { 1: '一级 轻微', 2: '二级 一般', 3: '三级 严重', 4: '四级 危急' },
  emotion: { calm: '平静', worried: '担忧', upset: '不满', angry: '生气', furious: '激烈' },
  nature: { complaint: '投诉', report: '举报', enquiry: '咨询', suggestion: '建议', praise: '表扬' },
  responsibility: { bank: '银行', third_party: '第三方', customer: '客户', mixed: '多方', unclear: '不明' },
  grade: { teach: '可学习', with_care: '谨慎参考', never_imitate: '不可仿效' },
  review: {
    low_confidence: '研判把握不足',
    no_close_case: '无相近案例',
    safety: '涉及人身安全',
    disagreement: '研判与案例不一致',
    injection_suspected: '诉述中含有操纵指令',
    out_of_scope: '与银行无关',
    multiple_grievances: '多项诉求',
    vulnerable: '特殊客群',
    severe: '情节严重',
  },
  problem: {
    401: '登录已失效，请重新登录。',
    413: '内容过长。',
    429: '请求过于频繁，请稍后再试。',
    500: '服务出现问题，请把请求编号告诉管理员。',
    503: '服务暂时不可用，请稍后再试。',
  },
}
let names = { types: {}, subtypes: {}, flags: {} }

async function call(path, body) {
  const response = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw Object.assign(new Error(answer.detail ?? response.statusText), { status: response.status, answer })
  return answer
}

function show(signedIn) {
  byId('signed-out').hidden = signedIn
  byId('signed-in').hidden = !signedIn
  byId(signedIn ? 'narrative' : 'key').focus()
}

async function signIn(token) {
  try {
    await call('/sign-in', { token: token.trim() })
    await start()
  } catch {
    show(false)
    byId('sign-in-error').textContent = '登录没有成功：链接可能已用过或已过期。'
  }
}

async function start() {
  try {
    const taxonomy = await call('/v1/taxonomy')
    const named = (items) => Object.fromEntries(items.map((item) => [item.id, item.zh]))
    names = { types: named(taxonomy.types), subtypes: named(taxonomy.items), flags: named(taxonomy.flags) }
    show(true)
  } catch (error) {
    show(false)
    if (error.status !== 401) byId('sign-in-error').textContent = words.problem[error.status] ?? '无法连接服务，请确认服务正在运行。'
  }
}

function fillSelect(id, options, empty) {
  if (empty) byId(id).append(new Option(empty, ''))
  for (const [value, label] of Object.entries(options)) byId(id).append(new Option(label, value))
}

async function triage(event) {
  event.preventDefault()
  const narrative = byId('narrative').value
  const channel = byId('channel').value
  const button = byId('submit')
  byId('error').textContent = ''
  byId('progress').textContent = '正在研判、检索案例并起草……'
  button.disabled = true
  try {
    const answer = await call('/v1/triage', { narrative, format: byId('format').value, ...(channel && { channel }) })
    render(narrative, answer)
    byId('progress').textContent = '完成。'
    byId('answer').hidden = false
  } catch (error) {
    byId('progress').textContent = ''
    byId('error').textContent = explain(error)
    if (error.status === 401) show(false)
  } finally {
    button.disabled = false
  }
}

function explain(error) {
  if (error.status === undefined) return '无法连接服务：内容仍保留在输入框中，请稍后再试。'
  if (error.status === 400)
    return [...narrative().trim()].length === 0 ? '请先输入客户诉述。' : '诉述过长（超过 20,000 字）或含有无法识别的字符，请检查后再试。'
  return `${words.problem[error.status] ?? error.message}${error.answer?.requestId ? `（请求编号 ${error.answer.requestId}）` : ''}`
}
const narrative = () => byId('narrative').value

function render(text, { assessment, similarCases, draft }) {
  renderAssessment(assessment)
  renderEvidence(text, assessment)
  byId('cases').replaceChildren(...(similarCases.length > 0 ? similarCases.map(caseItem) : [make('p', '没有足够相近的案例，请人工判断。')]))
  renderDraft(draft)
}

function renderAssessment(a) {
  const banner = a.review.required
    ? make('p', `需人工复核：${a.review.reasons.map((reason) => words.review[reason] ?? reason).join('、')}`, 'banner')
    : ''
  byId('review').replaceChildren(banner)
  const rows = [
    ['类别', a.inScope ? `${names.types[a.type]} › ${names.subtypes[a.subtype]}` : '与银行业务无关'],
    ['性质', words.nature[a.nature]],
    ['严重程度', words.severity[a.severity]],
    ['情绪', words.emotion[a.emotion]],
    ['把握', `${Math.round(a.confidence * 100)}%`],
    ['核查部门', a.department],
    ['责任（仅据诉述）', words.responsibility[a.responsibility]],
    ['答复时限', a.deadlines.decideBy ? `${a.deadlines.decideBy.slice(0, 10)} 前（${a.deadlines.rule}）` : '不适用'],
    ['待核实', a.factsToVerify.join('；') || '无'],
    ['客户诉求', a.demands.map((demand) => demand.text).join('；') || '未明确提出'],
  ]
  byId('assessment').replaceChildren(...rows.flatMap(([term, value]) => [make('dt', term), make('dd', value)]))
  const issues = a.issues.map((issue) => make('li', issue.summary))
  const list = make('ol')
  list.append(...issues)
  byId('issues').replaceChildren(
    ...(issues.length > 0 ? [make('h3', '逐项诉求'), list] : []),
    ...a.flags.map((flag) => make('span', names.flags[flag.code] ?? flag.code, 'tag')),
  )
}

function renderEvidence(text, { flags, issues }) {
  const spans = [...flags, ...issues]
    .map((each) => each.evidence)
    .filter(Boolean)
    .map((words) => [text.indexOf(words), words.length])
    .filter(([start]) => start >= 0)
  const marked = new Array(text.length).fill(false)
  for (const [start, length] of spans) marked.fill(true, start, start + length)
  const parts = []
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    while (end < text.length && marked[end] === marked[at]) end += 1
    parts.push(marked[at] ? make('mark', text.slice(at, end)) : text.slice(at, end))
    at = end
  }
  byId('evidence').replaceChildren(...parts)
}

function caseItem(found) {
  const item = make('li')
  item.append(
    make('strong', found.title),
    ' ',
    make('span', words.grade[found.grade], `tag ${found.grade}`),
    make('span', `相近度 ${found.score.toFixed(2)}`, 'tag'),
  )
  for (const passage of found.why.slice(0, 1)) item.append(make('blockquote', passage))
  if (found.lessons[0]) item.append(make('p', `启示：${found.lessons[0]}`, 'help'))
  return item
}

function renderDraft(draft) {
  byId('draft-note').textContent = draft ? '本稿由系统按模板生成，须经人员核实、修改、审批后方可发出。' : '未起草回复。'
  byId('draft').replaceChildren(
    ...(draft?.segments ?? []).flatMap((segment) => [
      paragraph(segment.text),
      make('p', segment.citations.map((cited) => cited.id).join(' · '), 'cites'),
    ]),
  )
  byId('placeholders').replaceChildren(...(draft?.placeholders ?? []).map((each) => make('li', each.label)))
  const failed = (draft?.checks.results ?? []).filter((result) => result.enforced && result.verdict === 'fail')
  const enforced = (draft?.checks.results ?? []).filter((result) => result.enforced).length
  byId('check-summary').textContent = draft
    ? `已启用 ${enforced} 项检查，其中 ${failed.length} 项未通过；其余原则尚未启用自动检查。`
    : '没有可检查的草稿。'
  byId('checks').replaceChildren(
    ...failed.map((result) => make('li', `${result.principleId}：${result.reason}${result.fix ? `　建议：${result.fix}` : ''}`)),
  )
}

function paragraph(text) {
  const whole = make('p')
  for (const part of text.split(/(【待填[:：][^】]*】)/u)) whole.append(/^【待填/u.test(part) ? make('span', part, 'open') : part)
  return whole
}

fillSelect('channel', words.channel, '未注明')
fillSelect('format', words.format)
byId('triage-form').addEventListener('submit', triage)
byId('narrative').addEventListener('input', () => {
  byId('length').textContent = ` 已输入 ${[...narrative()].length} 字。`
})
byId('narrative').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) byId('triage-form').requestSubmit()
})
byId('key-form').addEventListener('submit', (event) => {
  event.preventDefault()
  signIn(byId('key').value)
})

// The token stands behind #, so it never reaches a server log; it is taken out of the address at once.
function open() {
  const token = new URLSearchParams(location.hash.slice(1)).get('sign-in')
  if (!token) return start()
  history.replaceState(null, '', '/')
  return signIn(token)
}
addEventListener('hashchange', open)
open()
