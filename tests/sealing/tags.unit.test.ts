import { describe, expect, it } from '@jest/globals';
import { createTags } from '../../api/platform/sealing/tags.ts';

const tags = createTags(Buffer.alloc(32, 1));
const ada = { tenantId: 'tenant', objectId: 'ada' };

describe('the tag of a person', () => {
  it('is always the same for one person in one role', () => {
    expect(createTags(Buffer.alloc(32, 1)).participant({ ...ada }, 'ally')).toBe(tags.participant(ada, 'ally'));
  });

  it('differs by role, person, tenant and pepper, so that no tag leads to another', () => {
    const all = [
      tags.participant(ada, 'ally'),
      tags.participant(ada, 'colleague'),
      tags.participant({ ...ada, objectId: 'ben' }, 'ally'),
      tags.participant({ ...ada, tenantId: 'another' }, 'ally'),
      createTags(Buffer.alloc(32, 2)).participant(ada, 'ally'),
      tags.of('participant', 'tenant', 'ada', 'ally'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('fits its column and holds nothing of the person', () => {
    expect(tags.participant(ada, 'ally')).toMatch(/^[\w-]{43}$/);
    expect(tags.participant(ada, 'ally')).not.toContain('ada');
  });
});

describe('the tag of an event', () => {
  it('differs by purpose, parts and pepper, and keeps the parts apart', () => {
    const all = [
      tags.of('send', 'a', 'b'),
      tags.of('write', 'a', 'b'),
      tags.of('send', 'ab'),
      tags.of('send', 'a,b'),
      tags.of('send', 'a","b'),
      tags.of('send', 'a', 'b', ''),
      createTags(Buffer.alloc(32, 2)).of('send', 'a', 'b'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(tags.of('send', 'a', 'b')).toBe(all[0]);
  });
});
