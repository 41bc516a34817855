filedesc://a.arc 0.0.0.0 20240518093000 text/plain 8
1 0 Pier
https://news.example/ 192.0.2.1 20240518093000 text/html 130
HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><title>Pier</title><h1>Pier opens</h1><p>The pier opened on Monday.</p>
