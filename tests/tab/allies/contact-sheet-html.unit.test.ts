import { contactSheetHtml } from '../../../tab/features/allies/contact-sheet-html.ts';
import type { ContactSheet } from '../../../tab/features/allies/contact-sheet.ts';

const EVIL = `<script>alert("x")</script><img src=x onerror='y'>&amp;`;
const sheet: ContactSheet = {
  lang: 'de',
  dir: 'rtl',
  title: 'Allies',
  notes: ['As of today.'],
  allies: [{ id: '1', name: 'Inês Duarte', facts: [{ label: 'Site', lines: ['Lisbon', 'Porto'] }] }],
  crisis: {
    title: 'Crisis lines',
    notes: ['Call first.'],
    countries: [{ name: 'Portugal', emergency: 'Emergency number: 112', lines: [{ name: 'SOS', numbers: [{ text: 'Call 1', href: 'tel:1' }], details: 'Free' }] }],
    more: { text: 'More:', name: 'Find a helpline', url: 'https://findahelpline.com' },
  },
};

describe('the contact list as a file', () => {
  test('holds the list and the crisis lines, and names its language and direction', () => {
    const html = contactSheetHtml(sheet);
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" dir="rtl">/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>Allies</title>');
    expect(html).toContain('<h1>Allies</h1>');
    expect(html).toContain('<li><h2>Inês Duarte</h2><dl><dt>Site</dt><dd>Lisbon<br>Porto</dd></dl></li>');
    expect(html.indexOf('<h2>Crisis lines</h2>')).toBeGreaterThan(html.indexOf('Inês Duarte'));
    expect(html).toContain('<a href="tel:1">Call 1</a>');
  });

  test('needs nothing else, and runs nothing', () => {
    const html = contactSheetHtml(sheet);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|javascript:|\son\w+=/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('shows signs as signs, wherever a text stands', () => {
    const everywhere = JSON.parse(JSON.stringify(sheet, (key, value: unknown) => (typeof value === 'string' && key !== 'dir' ? `${value}${EVIL}` : value))) as ContactSheet;
    const html = contactSheetHtml(everywhere);
    const texts = JSON.stringify(everywhere).split('alert').length - 1 - everywhere.allies.length;
    // The title stands twice: in the head and on the page. An id stands nowhere.
    expect(html.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;amp;')).toHaveLength(texts + 1 + 1);
    expect(html).not.toMatch(/<script|<img|alert\("|onerror='/);
  });
});
