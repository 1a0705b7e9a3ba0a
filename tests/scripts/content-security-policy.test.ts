import { createHash } from 'node:crypto';

const { contentSecurityPolicy } = jest.requireActual<{
  readonly contentSecurityPolicy: (officeJs: string | null) => string;
}>('../../scripts/content-security-policy.js');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

test.each([[null], [CDN], ['office/office.js']])(
  'with office.js at %s nothing is evaluated, nothing inline is run, and no other page is embedded',
  (officeJs) => {
    const policy = contentSecurityPolicy(officeJs);
    expect(policy).not.toMatch(/unsafe-/);
    expect(policy).toMatch(/^default-src 'none'; /);
  },
);

test('the page for browsers talks to no other host', () => {
  expect(contentSecurityPolicy(null)).not.toContain('https:');
  expect(contentSecurityPolicy('office/office.js')).not.toContain('https:');
});

test('the page for Excel talks to the host of office.js and to no other', () => {
  expect([...contentSecurityPolicy(CDN).matchAll(/https:[^ ;]+/g)].map(([host]) => host)).toEqual([
    'https://appsforoffice.microsoft.com',
    'https://appsforoffice.microsoft.com',
  ]);
});

test('the one style that is allowed is the empty one', () => {
  expect(contentSecurityPolicy(null)).toContain(`'sha256-${createHash('sha256').update('').digest('base64')}'`);
});
