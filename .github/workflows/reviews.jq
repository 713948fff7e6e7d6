# The overdue reviews (TP520) of `validate --format json` by department, as `export json` names them.
# Words from files are inert here: no mark-up, no mention of a person, no link.
def plain: gsub("(?<c>[\\\\`*_{}\\[\\]<>&|~$!^@#])"; "&#\(.c | explode[0]);") | gsub("://"; ":&#47;/");
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
