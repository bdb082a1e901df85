import { OpenAPIHono, z } from '@hono/zod-openapi'
import { setCookie } from 'hono/cookie'
import { TingsuError } from '../../domain/errors.ts'
import { signIn } from '../../flow/keys/sign-in.ts'
import { sessionCookie } from '../middleware/authentication.ts'
import type { HttpEnv, HttpServices } from '../services.ts'

// Pages load nothing from other hosts and run no inline script; the docs' own styles are inline.
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
const tokenBody = z.strictObject({ token: z.string().max(200) })

/** The newcomer's page, its sign-in, and the readable docs. */
export function pageRoutes({ assets, flow }: HttpServices) {
  const app = new OpenAPIHono<HttpEnv>()
  const serve = async (group: 'workbench' | 'docs', name: string) => {
    const file = await assets.read(group, name)
    if (!file) throw new TingsuError('not_found', 'there is no such page')
    return new Response(file.bytes, {
      headers: {
        'content-type': file.mediaType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    })
  }
  app.get('/', () => serve('workbench', 'index.html'))
  app.get('/workbench/:name', (c) => serve('workbench', c.req.param('name')))
  app.get('/favicon.ico', () => serve('workbench', 'favicon.svg'))
  app.get('/docs', () => serve('docs', 'index.html'))
  app.get('/docs/:name', (c) => serve('docs', c.req.param('name')))
  app.post('/sign-in', async (c) => {
    const parsed = tokenBody.safeParse(await c.req.json().catch(() => null))
    if (!parsed.success)
      throw new TingsuError('invalid_input', 'send {"token": "…"} from the printed link', {
        errors: [{ pointer: '/token', detail: 'the token of the printed link' }],
      })
    const { session, expiresAt } = await signIn(flow, { token: parsed.data.token, requestId: c.get('requestId') })
    setCookie(c, sessionCookie, session, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol).startsWith('https'),
    })
    return c.json({ expiresAt })
  })
  return app
}
