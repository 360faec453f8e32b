-- What a risk costs in money, as somebody estimates it: money in hundredths, times per year in ten-thousandths. Null is not
-- estimated.
alter table risk add column loss_once_cents bigint;
alter table risk add column loss_times_now bigint;
alter table risk add column loss_times_after bigint;
alter table risk add column loss_yearly_cents bigint;
