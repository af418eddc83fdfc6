import type { MeetingId, SeatId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, linkRow, seatRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const seatContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    const link = linkRow(child, meeting.id);
    await store.seats.addLink(link);
    return { seats: store.seats, meeting: meeting.id, senco, child, link, seat: seatRow(link) };
  };

  it('JOIN2 keeps links and seats, and that a link was used', async () => {
    const { seats, meeting, senco, link, seat } = await arrange();
    const staffLink = linkRow(senco, null);
    await seats.addLink(staffLink);
    await seats.addSeat(seat, []);
    await under().reopen();
    const { seats: again } = under().store;
    expect(await again.seat(seat.id)).toStrictEqual(seat);
    expect(await again.seat(newId<SeatId>())).toBeNull();
    expect(await again.link(link.tokenHash)).toStrictEqual({ ...link, usedAt: seat.madeAt });
    expect(await again.link('none')).toBeNull();
    expect(await again.linksOfMeeting(meeting)).toStrictEqual([{ ...link, usedAt: seat.madeAt }]);
    expect(await again.link(staffLink.tokenHash)).toStrictEqual(staffLink);
    const staffSeat = seatRow(staffLink);
    await again.addSeat(staffSeat, []);
    expect(await again.seat(staffSeat.id)).toStrictEqual(staffSeat);
  });

  it('JOIN2 makes a seat from one person’s link to one meeting only', async () => {
    const { seats, senco, link, seat } = await arrange();
    const { meeting: other } = await arrange();
    const forged = [
      { ...seat, person: senco },
      { ...seat, meeting: other },
      { ...seat, meeting: null },
      { ...seat, linkHash: 'none' },
    ];
    for (const row of forged) await expect(seats.addSeat(row, [])).rejects.toThrow(StoreConflict);
    expect(await seats.seat(seat.id)).toBeNull();
    expect((await seats.link(link.tokenHash))?.usedAt).toBeNull();
  });

  it('JOIN4 revokes a person’s links and ends their seats at once', async () => {
    const { seats, meeting, senco, child, link, seat } = await arrange();
    const second = linkRow(child, meeting);
    const theirs = linkRow(senco, meeting);
    await seats.addLink(second);
    await seats.addLink(theirs);
    const ended = seatRow(second);
    const stays = seatRow(theirs);
    for (const row of [seat, ended, stays]) await seats.addSeat(row, []);
    await seats.endSeat(ended.id, 2_500);
    await seats.revokeLinks(meeting, child, 3_000);
    await under().reopen();
    const { seats: again } = under().store;
    expect((await again.seat(seat.id))?.endedAt).toBe(3_000);
    expect((await again.seat(ended.id))?.endedAt).toBe(2_500);
    expect((await again.seat(stays.id))?.endedAt).toBeNull();
    const links = await again.linksOfMeeting(meeting);
    expect(links.filter(({ revokedAt }) => revokedAt === 3_000)).toHaveLength(2);
    expect((await again.link(theirs.tokenHash))?.revokedAt).toBeNull();
    await expect(again.addSeat(seatRow(link), [])).rejects.toThrow(StoreConflict);
  });

  it('JOIN4 leaves another meeting’s links alone, and an end stays the first', async () => {
    const { seats, child, seat, link } = await arrange();
    await seats.addSeat(seat, []);
    await seats.revokeLinks(newId<MeetingId>(), child, 3_000);
    expect((await seats.link(link.tokenHash))?.revokedAt).toBeNull();
    await seats.endSeat(seat.id, 4_000);
    await seats.endSeat(seat.id, 5_000);
    expect((await seats.seat(seat.id))?.endedAt).toBe(4_000);
  });

  it('JOIN4 ends every seat of a person in a meeting, whatever it was made from, and none revives', async () => {
    const { seats, meeting, senco } = await arrange();
    const staffLink = linkRow(senco, null);
    await seats.addLink(staffLink);
    const page = seatRow(staffLink);
    await seats.addSeat(page, []);
    const inside = { ...seatRow(staffLink), meeting, madeFrom: page.id };
    await seats.addSeat(inside, []);
    const { meetings } = under().store;
    await seats.revokeLinks(meeting, senco, 3_000);
    const invitation = async () =>
      (await meetings.participants(meeting)).find(({ person }) => person === senco)?.revokedAt;
    expect(await invitation()).toBe(3_000);
    await seats.addLink(linkRow(senco, meeting));
    expect(await invitation()).toBeNull();
    expect((await seats.seat(inside.id))?.endedAt).toBe(3_000);
    expect((await seats.seat(page.id))?.endedAt).toBeNull();
  });

  it('JOIN4 ends a staff seat with those made from it, and makes none from one that ended', async () => {
    const { seats, meeting, senco } = await arrange();
    const staffLink = linkRow(senco, null);
    await seats.addLink(staffLink);
    const [page, other] = [seatRow(staffLink), seatRow(staffLink)];
    for (const row of [page, other]) await seats.addSeat(row, []);
    const from = ({ id }: typeof page) => ({ ...seatRow(staffLink), meeting, madeFrom: id });
    const [mine, theirs] = [from(page), from(other)];
    for (const row of [mine, theirs]) await seats.addSeat(row, []);
    await seats.endSeat(page.id, 4_000);
    expect((await seats.seatsMadeFrom(page.id)).map(({ endedAt }) => endedAt)).toEqual([4_000]);
    const open = (await seats.openSeatsOf(senco)).map(({ id }) => id);
    expect(open.toSorted()).toEqual([other.id, theirs.id].toSorted());
    await expect(seats.addSeat(from(page), [])).rejects.toThrow(StoreConflict);
  });

  it('JOIN4 revokes staff links but for one, with every seat made from them', async () => {
    const { seats, meeting, senco, child } = await arrange();
    const [old, kept] = [linkRow(senco, null), linkRow(senco, null)];
    const invited = linkRow(senco, meeting);
    for (const row of [old, kept, invited]) await seats.addLink(row);
    const rows = [
      seatRow(old),
      { ...seatRow(old), meeting },
      seatRow(kept),
      { ...seatRow(invited), meeting },
    ];
    for (const row of rows) await seats.addSeat(row, []);
    await seats.revokeStaffLinks(senco, 5_000, kept.tokenHash);
    const ended = await Promise.all(rows.map(async ({ id }) => (await seats.seat(id))?.endedAt));
    expect(ended).toEqual([5_000, 5_000, null, null]);
    expect((await seats.seatsOfLink(old.tokenHash)).map(({ id }) => id).toSorted()).toEqual(
      rows
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
    const links = await seats.staffLinks(senco);
    expect(new Set(links.map(({ revokedAt }) => revokedAt))).toEqual(new Set([5_000, null]));
    expect(await seats.staffLinks(child)).toEqual([]);
    await seats.revokeStaffLinks(senco, 6_000, null);
    expect((await seats.seat(rows[2]?.id ?? newId<SeatId>()))?.endedAt).toBe(6_000);
    expect((await seats.link(invited.tokenHash))?.revokedAt).toBeNull();
  });

  it('JOIN2 ends the seats that make room for one more, in the transaction that adds it', async () => {
    const { seats, link, child } = await arrange();
    const [first, second, third] = [seatRow(link), seatRow(link), seatRow(link)];
    await seats.addSeat(first, []);
    await seats.addSeat({ ...second, madeAt: 2_500 }, []);
    await seats.addSeat({ ...third, madeAt: 2_600 }, [first.id]);
    expect((await seats.openSeatsOf(child)).map(({ id }) => id)).toEqual([second.id, third.id]);
    expect((await seats.seat(first.id))?.endedAt).toBe(2_600);
  });
};
