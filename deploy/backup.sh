#!/usr/bin/env bash
# Backs up a service that keeps its records in SQLite: deploy/backup.sh STORAGE_FOLDER BACKUP.tar.gz
# The service may be running. Needs sqlite3. The archive holds keys: keep it where only operators read.
set -euo pipefail
umask 077
[ $# -eq 2 ] || { echo "Use: $0 STORAGE_FOLDER BACKUP.tar.gz" >&2; exit 2; }
folder=$1 archive=$2
[ -f "$folder/scrutiny.db" ] || { echo "There is no scrutiny.db in $folder." >&2; exit 1; }
[ ! -e "$archive" ] || { echo "$archive is there already." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/storage"
# The heads first: every link they name is then in the database that is copied after them.
for part in audit-heads keys; do
    [ ! -d "$folder/$part" ] || cp -a "$folder/$part" "$work/storage/$part"
done
sqlite3 "$folder/scrutiny.db" ".timeout 30000" ".backup '$work/storage/scrutiny.db'"
[ "$(sqlite3 "$work/storage/scrutiny.db" 'PRAGMA integrity_check')" = ok ] || { echo "The copy is not whole." >&2; exit 1; }
links=$(sqlite3 "$work/storage/scrutiny.db" 'SELECT COUNT(*) FROM Operations')
tar -C "$work/storage" -czf "$archive" .
echo "$archive: $links links of the log"
