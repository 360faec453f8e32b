-- SQLite does not limit the length of texts, so codes such as W28-access fit already.
select 1;
