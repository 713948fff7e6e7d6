# The overdue reviews (TP520) of `validate --format json` by department, as `export json` names them.
# Words from files are inert here: no line or mark-up of their own, no mention of a person, no link. A sign
# escaped is the sign itself to those who look for mentions: it stands apart in its own piece of text.
def apart: "<span>\(.)</span>";
def coded: if test("[@#%]") then . else "&#\(explode[0]);" end;
def pieces: if length > 6 then .[:5] + (.[5:6] | apart) + (.[6:] | pieces) else . end;
def plain:
  gsub("\\s+"; " ")
  | gsub("[\\p{Cc}\\p{Cf}]"; "�")
  | gsub(
      "(?<act>[@#%]|(?<![0-9a-z])[!$~^&](?=[0-9a-z\"]))|(?<c>[\\\\`*_{}\\[\\]<>&|~$!^])";
      if .act then .act | coded | apart else .c | coded end;
      "i")
  | gsub("://"; ":" + ("//" | apart))
  | gsub("(?<w>www)\\."; .w + ("." | apart); "i")
  | gsub("(?<w>gh)-(?<n>[0-9])"; .w + ("-" | apart) + .n; "i")
  | gsub("(?<![0-9a-z])(?<id>[0-9a-f]{7,})(?![0-9a-z])"; .id | pieces; "i");
$list[0] as $known
| (reduce $known.passport.departments[] as $one ({}; .[$one.id] = $one.title)) as $titles
| (reduce $known.processes[] as $one ({}; .[$one.id] = $one)) as $processes
# Who supplied the data answers for them (п. 3.4, 5.2), else whom the process registry names.
| (reduce $known.touchpoints[] as $one ({}; .[$one.process] = $one.department)) as $suppliers
| ["<!-- registry-reviews -->"]
  + if (.findings | length) == 0
    then ["Все сведения подтверждены в срок (п. 5.2)."]
    else
      ["Руководителям подразделений пора проверить сведения и вписать в `reviewed` день подтверждения (п. 5.2)."]
      + ( .findings
          | map(. + {department: ($suppliers[.process // ""] // $processes[.process // ""].department // "")})
          | group_by(.department)
          | map(
              ["", "### \($titles[.[0].department] // .[0].department | if . == "" then "Подразделение не названо" else plain end)", ""]
              + map("- [ ] \($processes[.process // ""].title // .process // .file | plain) (\(.file | plain)): \(.message | plain)"))
          | add )
    end
| join("\n")
