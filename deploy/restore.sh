#!/usr/bin/env bash
# Restores a backup made by deploy/backup.sh: deploy/restore.sh BACKUP.tar.gz STORAGE_FOLDER
# Stop the service first. Never writes over a folder that is there. Afterwards run "audit verify".
set -euo pipefail
umask 077
[ $# -eq 2 ] || { echo "Use: $0 BACKUP.tar.gz STORAGE_FOLDER" >&2; exit 2; }
archive=$1 folder=$2
[ -f "$archive" ] || { echo "There is no $archive." >&2; exit 1; }
[ ! -e "$folder" ] || { echo "$folder is there already: move it away first." >&2; exit 1; }

work=$(mktemp -d "$(dirname "$folder")/restore.XXXXXX")
trap 'rm -rf "$work"' EXIT
tar -C "$work" -xzf "$archive"
[ "$(sqlite3 "$work/scrutiny.db" 'PRAGMA integrity_check')" = ok ] || { echo "The database in the backup is not whole." >&2; exit 1; }
links=$(sqlite3 "$work/scrutiny.db" 'SELECT COUNT(*) FROM Operations')
mv "$work" "$folder"
trap - EXIT
echo "$folder: $links links of the log"
