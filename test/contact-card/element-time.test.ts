import { expect } from '@open-wc/testing';
import type { ContactCard } from '../../src/contact-card/element.js';
import { all, buttonsOf, card, hrefs, listenToConsole, settled, textOf } from './card.js';
import { contact, dataSet, fresh } from '../contact/contacts.js';

const said = listenToConsole();
const lastDay = { ...fresh, reviewBy: '2026-11-23' };
const data = dataSet([contact(lastDay)]);

describe('a page that stands open', () => {
  it('loses its links and buttons when the check runs out, at midnight in Copenhagen', async () => {
    const { element, told } = await card({ data, now: new Date('2026-11-23T22:59:00Z') });
    expect(hrefs(element)).to.have.length(4);
    element.now = new Date('2026-11-23T23:00:00Z');
    await settled(element);
    expect(hrefs(element)).to.be.empty;
    expect(buttonsOf(element)).to.deep.equal(['Udskriv Reden Aarhus']);
    expect(textOf(element)).to.contain('ikke bekræftet siden 1. november 2026');
    element.now = new Date('2026-11-23T22:00:00Z');
    await settled(element);
    expect(hrefs(element)).to.have.length(4);
    expect(told).to.have.length(1);
    expect(all(element, '[role=status]')[0]!.textContent).to.equal('');
    expect(said).to.be.empty;
  });

  it('goes from open to closed with the hours', async () => {
    const hours = { weekly: [{ days: ['mon'], opens: '09:00', closes: '16:00' }], check: fresh };
    const { element } = await card({ data: dataSet([contact(fresh, { hours })]) });
    expect(textOf(element)).to.contain('Åben nu, lukker kl. 16');
    element.now = new Date('2026-11-23T15:00:00Z');
    await settled(element);
    expect(textOf(element)).to.contain('Lukket').and.not.to.contain('Åben nu');
    element.now = new Date('2027-02-08T09:00:00Z');
    await settled(element);
    expect(textOf(element)).to.contain('ikke bekræftet siden 1. november 2026').and.not.to.contain('Åben nu');
  });

  it('takes an unreadable moment for the clock', async () => {
    const { element } = await card({ data, now: new Date('x') });
    expect(hrefs(element).length === 4 || hrefs(element).length === 0).to.equal(true);
    expect(said).to.be.empty;
  });
});

describe('by the clock itself', () => {
  const RealDate = Date;
  const { setInterval: realInterval } = window;
  let moment: string;
  let timers: { call: () => void; delay: number }[];

  beforeEach(() => {
    moment = '2026-11-23T22:20:30Z';
    timers = [];
    window.Date = class extends RealDate {
      constructor(...parts: [] | [number]) {
        super(...((parts.length ? parts : [RealDate.parse(moment)]) as [number]));
      }
      static override now = (): number => RealDate.parse(moment);
    } as DateConstructor;
    window.setInterval = ((call: () => void, delay: number) =>
      timers.push({ call, delay })) as typeof setInterval;
  });
  afterEach(() => {
    window.Date = RealDate;
    window.setInterval = realInterval;
  });

  const drawn = async (now?: unknown): Promise<ContactCard> => {
    const { element } = await card({ data, now: now as Date });
    expect(hrefs(element)).to.have.length(4);
    return element;
  };

  it('a link is gone soon after midnight, without anybody doing anything', async () => {
    const element = await drawn();
    const { call } = timers.at(-1)!;
    moment = '2026-11-23T22:59:59Z';
    call();
    await settled(element);
    expect(hrefs(element)).to.have.length(4);
    moment = '2026-11-23T23:00:00Z';
    call();
    await settled(element);
    expect(hrefs(element)).to.be.empty;
  });

  it('a computer that slept over midnight is right within seconds, however long was left when it fell asleep', async () => {
    const element = await drawn();
    const { call, delay } = timers.at(-1)!;
    // 39 minutes and a half are left of the day. A timer stands still with the computer, so it must be a short one.
    expect(delay).to.be.at.most(10_000);
    moment = '2026-11-24T07:00:00Z';
    call();
    await settled(element);
    expect(hrefs(element)).to.be.empty;
  });

  it('nothing is drawn anew before there is a reason', async () => {
    const element = await drawn();
    let drawings = 0;
    element.addController({ hostUpdated: () => void drawings++ });
    for (const minute of [21, 22, 23]) {
      moment = `2026-11-23T22:${minute}:00Z`;
      timers.at(-1)!.call();
      await settled(element);
    }
    expect(drawings).to.equal(0);
  });

  for (const now of [new RealDate('x'), '2026-11-23', 0])
    it(`a link is gone just so when "now" is no moment (${String(now)})`, async () => {
      const element = await drawn(now);
      moment = '2026-11-23T23:00:00Z';
      timers.at(-1)!.call();
      await settled(element);
      expect(hrefs(element)).to.be.empty;
    });

  it('a page that slept over midnight is right when it is seen again', async () => {
    const element = await drawn();
    moment = '2026-11-24T07:00:00Z';
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    expect(hrefs(element)).to.be.empty;
  });

  it('a card that was taken away no longer looks at the clock', async () => {
    const element = await drawn();
    const before = timers.length;
    element.remove();
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    expect(timers).to.have.length(before);
  });
});
